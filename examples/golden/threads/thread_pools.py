"""concurrent.futures: futures and their states, ThreadPoolExecutor, wait, as_completed, errors, the end."""
import concurrent.futures as cf
import gc
import threading
import time
import weakref


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__module__, type(error).__name__, error)


def shown(o):
    return " ".join(word for word in repr(o).split() if not word.startswith("0x"))


def square(n):
    return n * n


future = cf.Future()
print(shown(future), sorted(vars(future)))
future.add_done_callback(lambda f: print("callback", f.result()))
future.set_result(3)
print(shown(future), future.cancel(), future.done(), future.running(), future.cancelled())
future.add_done_callback(lambda f: print("at once", f.result()))
future = cf.Future()
print(future.cancel(), future.cancel(), shown(future), future.set_running_or_notify_cancel())
attempt(future.result)
attempt(future.exception)
future = cf.Future()
attempt(future.result, 0.01)
print(future.set_running_or_notify_cancel(), shown(future), future.cancel())
future.set_exception(ValueError("bad"))
print(shown(future), repr(future.exception()))
attempt(future.result)
try:
    future.set_result(1)
except cf.InvalidStateError as error:
    print(str(error).split()[0], type(error).__mro__[1].__name__)

with cf.ThreadPoolExecutor(max_workers=3, thread_name_prefix="pool") as pool:
    print(list(pool.map(square, range(10))), list(pool.map(pow, [1, 2, 3], [2, 2])))
    futures = [pool.submit(square, n) for n in range(20)]
    print(sum(f.result() for f in cf.as_completed(futures)), all(f.done() for f in futures))
    print({name[:5] for name in pool.map(lambda _: threading.current_thread().name, range(5))})
    attempt(pool.submit(square, "x").result)
    results = pool.map(lambda n: 1 // n, [1, 0, 1])
    print(next(results))
    attempt(next, results)
    attempt(next, results, "no more")
    attempt(list, pool.map(time.sleep, [0.2], timeout=0.01))
    gate = threading.Event()
    slow, quick = pool.submit(gate.wait), pool.submit(square, 5)
    done, not_done = cf.wait([slow, quick], return_when=cf.FIRST_COMPLETED)
    print(done == {quick}, not_done == {slow})
    failing = pool.submit(square, None)
    done, not_done = cf.wait([slow, failing], return_when=cf.FIRST_EXCEPTION)
    print(done == {failing}, not_done == {slow}, type(done))
    done, not_done = cf.wait([slow], timeout=0.01)
    print(done, not_done == {slow})
    attempt(lambda: list(cf.as_completed([slow, quick], timeout=0.02)))
    gate.set()
    print(cf.wait([slow, quick]).not_done, shown(cf.wait([slow])))
attempt(pool.submit, square, 1)
attempt(cf.ThreadPoolExecutor, 0)
attempt(cf.ThreadPoolExecutor, initializer=3)
attempt(cf.Executor().submit, square)
attempt(getattr, cf, "nothing")
attempt(cf.wait, [cf.Future()], 0, "never")

# One worker: those that wait can be cancelled.
pool = cf.ThreadPoolExecutor(1)
gate = threading.Event()
futures = [pool.submit(gate.wait)] + [pool.submit(square, n) for n in range(3)]
print(futures[1].cancel())
pool.shutdown(wait=False, cancel_futures=True)
gate.set()
pool.shutdown()
print([shown(f) for f in futures], pool._threads and all(not t.is_alive() for t in pool._threads))

data = threading.local()


def prepare(value):
    data.value = value


pool = cf.ThreadPoolExecutor(2, initializer=prepare, initargs=("ready",))
print(set(pool.map(lambda _: data.value, range(6))))


class Kept:
    pass


def make():
    return Kept()


# Neither the pool nor its threads hold results or arguments.
kept = Kept()
ref = weakref.ref(kept)
pool.submit(id, kept).result()
pool.submit(square, 2).result()
del kept
gc.collect()
print(ref() is None)
future = pool.submit(make)
ref = weakref.ref(future.result())
del future
pool.submit(square, 1).result()
print(ref() is None)
# Without anybody who has the pool its threads end.
threads = list(pool._threads)
del pool
for thread in threads:
    thread.join(5)
print([thread.is_alive() for thread in threads])
at_end = cf.ThreadPoolExecutor()
at_end.submit(lambda: (time.sleep(0.02), print("work that is waited for at the end")))
print("end of the program")
