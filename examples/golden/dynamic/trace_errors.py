"""Trace and profile functions that raise are forgotten; the error goes to the frame that was traced."""
import sys
def show(frame,event,arg):
    n = frame.f_code.co_name
    a = arg.__name__ if event.startswith("c_") else (arg if not isinstance(arg,tuple) else arg[0].__name__)
    log.append((n,event,frame.f_lineno-base, a if not callable(a) else a.__name__))
def flush(title):
    print(title)
    for e in log: print("   ",e)
    log.clear()
log=[]; base=0
def f(n):
    return len([1]) + n
base=f.__code__.co_firstlineno
def raising():
    [].pop()
def bad(frame,event,arg):
    raise RuntimeError("in tracer "+event)
sys.settrace(bad)
try:
    f(1)
except RuntimeError as e:
    print("caught", e, sys.gettrace())
def bad2(frame,event,arg):
    if event=="line": raise RuntimeError("line")
    return bad2
sys.settrace(bad2)
try:
    f(1)
except RuntimeError as e:
    print("caught", e, sys.gettrace(), e.__traceback__.tb_next.tb_frame.f_code.co_name, e.__traceback__.tb_next.tb_lineno-base)
def bad3(frame,event,arg):
    if event=="return": raise RuntimeError("return")
    return bad3
sys.settrace(bad3)
try:
    f(1)
except RuntimeError as e:
    print("caught", e, sys.gettrace())
def bad4(frame,event,arg):
    if event=="exception": raise RuntimeError("exception")
    return bad4
sys.settrace(bad4)
try:
    raising()
except RuntimeError as e:
    print("caught", e, sys.gettrace(), repr(e.__context__))
sys.setprofile(bad)
try: f(2)
except RuntimeError as e: print("prof", e, sys.getprofile())
