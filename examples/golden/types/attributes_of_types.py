"""What stands in the dict of each built-in type: the kind of each attribute and the parameters that it shows."""
import builtins
import sys

# What MiniPy does not have, and why.
OMITTED = {
    "co_code", "_co_code_adaptive", "co_exceptiontable", "co_linetable", "co_lnotab", "co_stacksize",  # of bytecode
    "_varname_from_oparg", "code.__sizeof__",  # of bytecode
    "cr_origin",  # coroutines do not remember where they were made
}


def generator():
    """A generator."""
    yield


async def coroutine():
    """A coroutine."""


async def async_generator():
    """An asynchronous generator."""
    yield


class User:
    """A class with one method."""

    def method(self):
        """Do nothing."""

    def __getitem__(self, index):
        raise IndexError


def samples():
    """Return one object of each type that has no name in builtins."""
    waiting = coroutine()
    opened = waiting.__await__()
    waiting.close()
    try:
        sys.nothing
    except AttributeError as error:
        traceback = error.__traceback__
    empty = {}
    return [
        generator, generator(), opened, waiting, async_generator(), User().method, len, [].__add__, list.__add__,
        list.append, dict.__dict__["fromkeys"], type.__dict__["__dict__"], slice.__dict__["start"], sys._getframe(),
        (lambda x: lambda: x)(1).__closure__[0], sys, type.__dict__, iter([]), reversed([]), iter(()), iter(empty),
        iter(empty.values()), iter(empty.items()), reversed(empty), reversed(empty.values()), reversed(empty.items()),
        generator.__code__, generator.__code__.co_lines(), generator.__code__.co_positions(), iter(list[int]),
        iter(memoryview(b"")), empty.keys(), empty.values(), empty.items(), iter(set()), iter("\u00e9"), iter(""), iter(bytearray()),
        iter(range(1)), iter(range(10**30)), iter(len, 1), iter(User()), list[int], int | str, None, NotImplemented, ...,
        sys.implementation, traceback,
    ]


def own_signature(attribute):
    """Return __text_signature__, or nothing."""
    return getattr(attribute, "__text_signature__", None) or ""


class Stranger:
    """Of no built-in type."""


def refusal(function, *args):
    """Return the text of the TypeError that a call raises."""
    try:
        function(*args)
    except TypeError as error:
        return str(error)


def errors(cls, attribute, kind):
    """Return how a descriptor refuses to work on nothing and on an object of another type."""
    if kind in ("getset_descriptor", "member_descriptor"):
        return [refusal(attribute.__get__, Stranger()), refusal(attribute.__set__, Stranger(), 1)]
    if kind in ("wrapper_descriptor", "method_descriptor") and cls is not object:
        return [refusal(attribute), refusal(attribute, Stranger())]
    return []


def show(cls):
    """Print what is in the dict of a type."""
    print(f"{cls.__module__}.{cls.__qualname__}{cls.__text_signature__ or ''}", [base.__name__ for base in cls.__bases__])
    for name in sorted(vars(cls).keys() - OMITTED):
        if f"{cls.__name__}.{name}" in OMITTED:
            continue
        attribute = vars(cls)[name]
        kind = type(attribute).__name__
        if kind == "str":
            print("   ", name)
            continue
        print("   ", name, kind, own_signature(attribute))
        if kind.endswith("descriptor"):
            print("       ", attribute.__doc__ is not None, *errors(cls, attribute, kind), sep="; ")
        if kind.endswith("descriptor"):
            assert attribute.__objclass__ is cls and attribute.__name__ == name, name
            assert attribute.__qualname__ == f"{cls.__qualname__.rpartition('.')[2]}.{name}", attribute.__qualname__


shown = set()
for item in [vars(builtins)[name] for name in sorted(vars(builtins)) if name[0] != "_"] + [type(o) for o in samples()]:
    if isinstance(item, type) and item not in shown:
        shown.add(item)
        show(item)
