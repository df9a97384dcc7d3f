"""Shallow and deep copies: copy(x) makes a new object with the same contents, deepcopy(x) copies the contents too."""

import copyreg as _copyreg
from _weakref import ref as _ref

__all__ = ["Error", "copy", "deepcopy"]


class Error(Exception):
    """Raised for objects that cannot be copied."""


error = Error


def _sample():
    pass


_immutable = frozenset({
    type(None), type(NotImplemented), type(...), int, float, bool, complex, str, bytes, type, range, property,
    type(len), type(_sample), type(_sample.__code__), _ref,
})
_shallow_atoms = _immutable | {tuple, frozenset, slice}
_shallow_copiers = {list: list.copy, dict: dict.copy, set: set.copy, bytearray: bytearray.copy}
_missing = []


def copy(x):
    """Return a shallow copy of an object."""
    cls = type(x)
    if cls in _shallow_atoms:
        return x
    copier = _shallow_copiers.get(cls)
    if copier is not None:
        return copier(x)
    if issubclass(cls, type):
        return x
    copier = getattr(cls, "__copy__", None)
    if copier is not None:
        return copier(x)
    recipe = _reduce(x, cls, "un(shallow)copyable object of type %s")
    if isinstance(recipe, str):
        return x
    return _reconstruct(x, None, *recipe)


def deepcopy(x, memo=None, _nil=_missing):
    """Return a copy of an object and of all that it contains, each object copied once."""
    key = id(x)
    if memo is None:
        memo = {}
    else:
        known = memo.get(key, _nil)
        if known is not _nil:
            return known
    cls = type(x)
    if cls in _immutable:
        return x
    copier = _deep_copiers.get(cls)
    if copier is not None:
        made = copier(x, memo)
    elif issubclass(cls, type):
        return x
    else:
        copier = getattr(x, "__deepcopy__", None)
        if copier is not None:
            made = copier(memo)
        else:
            recipe = _reduce(x, cls, "un(deep)copyable object of type %s")
            if isinstance(recipe, str):
                return x
            made = _reconstruct(x, memo, *recipe)
    if made is not x:
        memo[key] = made
        _keep_alive(x, memo)
    return made


def _reduce(x, cls, complaint):
    reducer = _copyreg.dispatch_table.get(cls)
    if reducer is not None:
        return reducer(x)
    reducer = getattr(x, "__reduce_ex__", None)
    if reducer is not None:
        return reducer(4)
    reducer = getattr(x, "__reduce__", None)
    if reducer is not None:
        return reducer()
    raise Error(complaint % cls)


def _keep_alive(x, memo):
    # What was copied must not die before the memo: another object could get its id.
    try:
        memo[id(memo)].append(x)
    except KeyError:
        memo[id(memo)] = [x]


def _deep_list(x, memo):
    made = []
    memo[id(x)] = made
    append = made.append
    for item in x:
        append(deepcopy(item, memo))
    return made


def _deep_tuple(x, memo):
    items = [deepcopy(item, memo) for item in x]
    try:
        return memo[id(x)]
    except KeyError:
        pass
    for old, new in zip(x, items):
        if old is not new:
            return tuple(items)
    return x


def _deep_dict(x, memo):
    made = {}
    memo[id(x)] = made
    for key, value in x.items():
        made[deepcopy(key, memo)] = deepcopy(value, memo)
    return made


def _deep_method(x, memo):
    return type(x)(x.__func__, deepcopy(x.__self__, memo))


_deep_copiers = {list: _deep_list, tuple: _deep_tuple, dict: _deep_dict}


_deep_copiers[type(_deep_method.__get__(0))] = _deep_method
del _sample


def _reconstruct(x, memo, make, args, state=None, items=None, pairs=None, *, deepcopy=deepcopy):
    deep = memo is not None
    if deep and args:
        args = (deepcopy(arg, memo) for arg in args)
    made = make(*args)
    if deep:
        memo[id(x)] = made
    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        _set_state(made, state)
    if items is not None:
        for item in items:
            made.append(deepcopy(item, memo) if deep else item)
    if pairs is not None:
        for key, value in pairs:
            if deep:
                key = deepcopy(key, memo)
                value = deepcopy(value, memo)
            made[key] = value
    return made


def _set_state(made, state):
    if hasattr(made, "__setstate__"):
        made.__setstate__(state)
        return
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    if state is not None:
        made.__dict__.update(state)
    if slots is not None:
        for name, value in slots.items():
            setattr(made, name, value)
