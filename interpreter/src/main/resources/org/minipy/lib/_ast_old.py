"""The classes of constants of earlier versions: calls of them make Constant."""
from ast import Constant


class _Kind(type):
    def __instancecheck__(cls, instance):
        return isinstance(instance, Constant) and type(instance.value) in cls._types


class _Old(Constant, metaclass=_Kind):
    _types = ()

    def __new__(cls, *args, **kwargs):
        return Constant(*args, **kwargs)


class Num(_Old):
    _types = (int, float, complex)


class Str(_Old):
    _types = (str,)


class Bytes(_Old):
    _types = (bytes,)


class NameConstant(_Old):
    _types = (type(None), bool)


class Ellipsis(_Old):
    _types = (type(...),)

    def __new__(cls, *args, **kwargs):
        return Constant(..., *args, **kwargs)
