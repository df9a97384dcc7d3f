"""Operations that fail, and how tracebacks point at them."""
import sys


class Bad:
    def __getattr__(self, n): raise AttributeError("getattr " + n)
    def __setattr__(self, n, v): raise AttributeError("setattr " + n)
    def __delattr__(self, n): raise AttributeError("delattr " + n)
    def __getitem__(self, k): raise KeyError(k)
    def __setitem__(self, k, v): raise KeyError(k)
    def __delitem__(self, k): raise KeyError(k)
    def __iter__(self): raise ValueError("iter")
    def __bool__(self): raise ValueError("bool")
    def __call__(self, *a, **k): raise ValueError("call")
    def __add__(self, o): raise ValueError("add")
    def __iadd__(self, o): raise ValueError("iadd")
    def __eq__(self, o): raise ValueError("eq")
    def __lt__(self, o): raise ValueError("lt")
    def __neg__(self): raise ValueError("neg")
    def __contains__(self, o): raise ValueError("contains")
    def __enter__(self): raise ValueError("enter")
    def __exit__(self, *a): raise ValueError("exit")
    def __format__(self, s): raise ValueError("format")
    def __repr__(self): raise ValueError("repr")
    def __hash__(self): raise ValueError("hash")
    def __index__(self): raise ValueError("index")
    def __len__(self): raise ValueError("len")


class BadExit:
    def __enter__(self): return self
    def __exit__(self, *a): raise ValueError("exit")


b = Bad()
shown = 0


def show(f):
    """Calls f and shows the traceback of what it raises, from its own frame on."""
    global shown
    shown += 1
    print("##", shown, f.__name__, flush=True)
    try:
        r = f()
        if hasattr(type(r), "__next__"):
            list(r)
    except BaseException as e:
        tb = e.__traceback__ = e.__traceback__.tb_next
        e.__context__ = None
        sys.__excepthook__(type(e), e, tb)
