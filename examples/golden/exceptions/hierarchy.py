"""The tree of built-in exceptions with their bases, found by walking __subclasses__."""
import builtins

known = {o for o in vars(builtins).values() if isinstance(o, type) and issubclass(o, BaseException)}


def show(cls, depth=0):
    print("  " * depth + cls.__name__, [b.__name__ for b in cls.__bases__] if len(cls.__bases__) > 1 else "")
    for sub in sorted((c for c in known if cls in c.__bases__), key=lambda c: c.__name__):
        show(sub, depth + 1)


show(BaseException)
print(len(known), IOError is OSError, EnvironmentError is OSError)
print(
    [c.__name__ for c in UnicodeDecodeError.__mro__], [c.__name__ for c in ExceptionGroup.__mro__],
    [c.__name__ for c in BrokenPipeError.__mro__]
)
print(
    issubclass(KeyboardInterrupt, Exception), issubclass(SystemExit, Exception),
    issubclass(GeneratorExit, Exception), issubclass(StopIteration, Exception),
    issubclass(StopAsyncIteration, Exception),
)
print(
    BaseException.__module__, ValueError.__name__, ValueError.__qualname__, repr(ValueError), type(ValueError),
    type(ValueError.__doc__),
)


def tree(cls, depth=0):
    """Print the built-in exceptions below a class."""
    print("  " * depth + cls.__name__)
    for sub in cls.__subclasses__():
        if sub.__module__ == "builtins":
            tree(sub, depth + 1)


tree(BaseException)
