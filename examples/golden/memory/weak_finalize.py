# weakref.finalize: a callback that is held by the module until it is called, detached, or the program ends.
import weakref


class Resource:
    pass


def cleanup(label, **kw):
    print("  cleanup", label, kw)
    return "result of " + label


r = Resource()
f = weakref.finalize(r, cleanup, "dies", option=1)
print("alive", f.alive)
del r
print("alive", f.alive, f())
r = Resource()
f = weakref.finalize(r, cleanup, "called")
print("called", f())
print("second call", f(), f.alive)
del r
print("not again")
r = Resource()
f = weakref.finalize(r, cleanup, "detached")
target, func, args, kwargs = f.detach()
print("detached", target is r, func is cleanup, args, kwargs)
del r, target
print("nothing happened", f.alive)
r = Resource()
f = weakref.finalize(r, cleanup, "peeked")
print("peek", f.peek()[0] is r, f.peek()[2], f.atexit)
print("two finalizers, newest first")
g = weakref.finalize(r, cleanup, "second")
del r
keep = Resource()
at_end = weakref.finalize(keep, cleanup, "at exit, first made")
later = weakref.finalize(keep, cleanup, "at exit, second made")
never = weakref.finalize(keep, cleanup, "never")
never.atexit = False
print("end of the program")
