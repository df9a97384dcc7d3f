"""Threads: results, names, states, identity, what start() and join() refuse."""
import sys
import threading


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except BaseException as error:
        print(type(error).__name__, error)


def shown(thread):
    return repr(thread).replace(str(thread.ident), "ID")


result = []
thread = threading.Thread(target=lambda: result.append(42))
print(shown(thread), thread.is_alive(), thread.ident, thread.native_id, thread.daemon)
attempt(thread.join)
thread.start()
thread.join()
print(result, shown(thread), thread.is_alive(), isinstance(thread.ident, int), thread.native_id > 0)
attempt(thread.start)
attempt(setattr, thread, "daemon", True)
attempt(threading.current_thread().join)
attempt(threading.Thread, 1)

print(shown(threading.current_thread()), threading.main_thread() is threading.current_thread())
print(threading.get_ident() == threading.main_thread().ident, threading.active_count(), len(threading.enumerate()))

go, there = threading.Event(), threading.Event()


def worker(number, *, word):
    me = threading.current_thread()
    print(number, word, shown(me), me is workers[0], me in threading.enumerate(), threading.active_count())
    there.set()
    go.wait()


workers = [threading.Thread(target=worker, args=(1,), kwargs={"word": "yes"}, daemon=True)]
print(shown(workers[0]))
workers[0].start()
there.wait()
print(sorted(sys._current_frames()) == sorted(t.ident for t in threading.enumerate()), workers[0].is_alive())
workers[0].join(0.01)
print(workers[0].is_alive())
go.set()
workers[0].join()
print(shown(workers[0]), threading.active_count())


class Named(threading.Thread):
    def __init__(self, value):
        super().__init__(name=f"named {value}")
        self.value = value

    def run(self):
        self.value *= 2


named = [Named(i) for i in range(3)]
for t in named:
    t.start()
for t in named:
    t.join()
print([t.value for t in named], [t.name for t in named], shown(named[0]))


class Forgetful(threading.Thread):
    def __init__(self):
        pass


attempt(Forgetful().start)
attempt(repr, Forgetful())
attempt(lambda: Forgetful().name)
print([threading.Thread(target=f).name for f in (print, len, lambda: 0)], threading.Thread(name=5).name)
print(sorted(vars(thread)))
timer = threading.Timer(0.01, print, ["timer", "rings"])
timer.start()
timer.join()
never = threading.Timer(60, print, ["never"])
never.start()
never.cancel()
never.join()
print(type(never).__name__, never.finished.is_set())
