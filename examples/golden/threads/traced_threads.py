"""Trace and profile functions of threads."""
import sys
import threading

events = []


def tracer(frame, event, arg):
    if frame.f_code.co_name == "work":
        events.append((event, frame.f_lineno))
        return tracer


def work():
    x = 1
    return x


def run():
    events.clear()
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    print(events)


run()
threading.settrace(tracer)
print(threading.gettrace() is tracer, sys.gettrace())
run()
threading.settrace(None)
threading.setprofile(lambda frame, event, arg: tracer(frame, event, arg) and None)
run()
threading.setprofile(None)
run()
ready, go = threading.Event(), threading.Event()


def waiting():
    ready.set()
    go.wait()
    work()


thread = threading.Thread(target=waiting)
thread.start()
ready.wait()
threading.settrace_all_threads(tracer)
print(sys.gettrace() is tracer)
go.set()
thread.join()
threading.settrace_all_threads(None)
print(events, sys.gettrace())
