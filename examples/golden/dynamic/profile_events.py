"""sys.setprofile: events of Python and built-in functions, of the function that set it, of exceptions."""
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
sys.setprofile(show)
f(1)
"a".upper()
str.upper("b")
int("3")
try: int.from_bytes(5)
except TypeError: pass
[].append(*[1])
sorted([3,1], key=lambda x: -x)
print("", end="")
sys.setprofile(None)
flush("profile")
def starter():
    sys.setprofile(show)
    return 7
starter()
def gen():
    yield 1
    yield 2
list(gen())
for x in gen(): pass
sys.setprofile(None)
flush("starter")
def raising():
    [].pop()
sys.setprofile(show)
try: raising()
except IndexError: pass
sys.setprofile(None)
flush("exc")
