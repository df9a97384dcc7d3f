"""Type parameters: scopes, lazy parts, generic classes with arguments, unions, errors, classes around and inside."""

import sys


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


# Scopes: parameters are seen in annotations, defaults are not inside, methods see those of the class.
T = "outer"


def defaults[T](a: T = T, *, b: T = T) -> (T, "text"):
    return T, a, b


print(defaults(), defaults.__defaults__, defaults.__kwdefaults__, defaults.__annotations__)
print(defaults.__type_params__, defaults.__qualname__, defaults.__code__.co_freevars, T)


def only_keywords[T](*, k=1, l: T = [2]):
    return k, l


print(only_keywords(), only_keywords.__kwdefaults__, only_keywords.__annotations__)


class Outer[T]:
    attribute = T
    x: T

    class Inner[U: T]:
        both = (T, U)

        def method[V: (T, U)](self, v: V) -> tuple[T, U, V]:
            return T, U, V

    def method(self, a: T) -> T:
        return T, [T for _ in range(2)], (lambda: T)()

    @classmethod
    def make[R](cls, r: R) -> R:
        return cls, R


print(Outer.attribute, Outer.__annotations__, Outer.__parameters__, Outer.__type_params__)
print(Outer.Inner.both, Outer.Inner.__parameters__, Outer.Inner.__type_params__[0].__bound__)
method = Outer.Inner.method
print(method.__annotations__, method.__type_params__[0].__constraints__, method.__qualname__)
print(Outer().method(1), Outer.make(2), Outer.method.__annotations__)
print(Outer.__dict__["attribute"] is Outer.__type_params__[0], sorted(k for k in vars(Outer) if k.startswith("__")))


class Names:
    base = int
    type Alias = list[base]
    type Generic[T: base] = dict[T, base]

    def method[T: base](self, x: T, y: base) -> None: ...

    base = str


print(Names.Alias.__value__, Names.Generic.__value__, Names.Generic.__type_params__[0].__bound__)
print(Names.method.__annotations__, Names.method.__type_params__[0].__bound__)
Names.base = float
print(Names.Generic.__value__, Names.Alias.__module__, repr(Names.Alias), Names.Alias.__name__)


class Private:
    def __hidden[__T](self, x: __T) -> __T: ...

    type __Alias[__U] = list[__U]


print(Private._Private__hidden.__type_params__, Private._Private__hidden.__annotations__, Private._Private__Alias.__name__)


# Lazy parts are computed once, each on its own.
def noted(name, value):
    print("computed", name, end="; ")
    return value


class Lazy[A: noted("A", int), B: (noted("B0", str), noted("B1", bytes)), C]:
    pass


a, b, c = Lazy.__type_params__
print("nothing computed yet")
print(a.__bound__, a.__bound__, a.__constraints__)
print(b.__constraints__, b.__bound__)
print(c.__bound__, c.__constraints__)
type Again = noted("alias", int)
print(Again.__value__ is Again.__value__)
failures = iter([ZeroDivisionError("first"), None])


def fails_once():
    e = next(failures)
    if e:
        raise e
    return "value"


type Fails = fails_once()
attempt(lambda: Fails.__value__)
attempt(lambda: Fails.__value__)
attempt(lambda: Fails.__value__)
type Loop = Loop.__value__
try:
    Loop.__value__
except RecursionError as e:
    print("recursion")

# Arguments.


class One[T]:
    pass


class Two[K, V]:
    def __init__(self, *args):
        self.args = args


class Many[T, *Ts]:
    pass


class Call[**P]:
    pass


class Mixed[T, **P]:
    pass


print(One[int], One[One[str]], One[None], One["text"], One[...], One[[1]])
print(Two[int, str], Two[int, str].__origin__, Two[int, str].__args__, Two[int, str].__parameters__)
print(Many[int], Many[int, str, float], Call[int, str], Call[[int, str]], Call[...], Mixed[int, [str, bytes]], Mixed[int, ...])
print(One[int] is One[int], One[int] == One[int], One[int] == One[str], hash(One[int]) == hash(One[int]))
attempt(lambda: One[int, str])
attempt(lambda: Two[int])
attempt(lambda: Two[int, str, float])
attempt(lambda: Many[()])
attempt(lambda: One[int][str])
attempt(lambda: isinstance(One(), One[int]))
attempt(lambda: issubclass(One, One[int]))
two = Two[int, str](1, 2)
print(type(two), two.args, two.__orig_class__, Two[int, str].__init__ is Two.__init__)


def open_types[X, Y]():
    return X, Y


X, Y = open_types()
part = Two[X, list[Y]]
print(part, part.__parameters__, part[int, str], part[str, X], Two[X, X][int])
attempt(lambda: part[int])
print(dict[X, One[Y]][int, str], list[X] | None, list[X][int])
print(X | int, int | X, X | None, None | X, X | Y, One[int] | None, One[X] | str | None, X | X, (X | int)[str])
print(type(X | int).__name__, (X | int).__args__, (X | None) == (None | X), type(One[int]).__name__, type(X | int).__module__)
attempt(lambda: X())
attempt(lambda: X[int])
attempt(lambda: 5 | X and "a union of anything")

# Classes.


class Base[T]:
    pass


class Child[U](Base[U]):
    pass


class Swapped[A, B](Two[B, A]):
    pass


class Plain(Base[int]):
    pass


class Lists[T](list[T]):
    pass


class Keywords[T](Base, metaclass=type):
    def __init_subclass__(cls, **kwargs):
        print("init_subclass", cls.__name__, kwargs)


class Final(Keywords[int], option=1):
    pass


for cls in (Base, Child, Swapped, Plain, Lists, Keywords, Final):
    print(cls.__name__, cls.__bases__, cls.__orig_bases__, cls.__parameters__, cls.__type_params__)
print([k.__name__ for k in Swapped.__mro__], Lists([1, 2]), type(Lists[int]([3])))
attempt(lambda: Plain[int])
attempt(lambda: Child[int].__mro_entries__((Child[int],)))
Generic = Base.__mro__[1]
print(Generic, Generic.__name__, Generic.__module__, Generic[X], Generic[X, Y])
attempt(lambda: Generic[int])
attempt(lambda: Generic[X, X])
attempt(lambda: Generic[()])
attempt(lambda: type("Bad", (Generic,), {}))
attempt(lambda: type(Generic()))


def bad():
    class Bad[T](Base[X]):
        pass


attempt(bad)


def twice():
    class Bad[T](Generic[X]):
        pass


attempt(twice)

# The objects.
TypeVar, ParamSpec, TypeVarTuple = type(X), type(Call.__type_params__[0]), type(Many.__type_params__[1])
print(TypeVar, ParamSpec, TypeVarTuple, type(Again))
t = TypeVar("t")
print(t, TypeVar("t", covariant=True), TypeVar("t", contravariant=True), TypeVar("t", infer_variance=True), t.__module__)
print(TypeVar("b", bound=int).__bound__, TypeVar("c", int, str).__constraints__, TypeVar("n", bound=None).__bound__)
attempt(lambda: TypeVar("t", int))
attempt(lambda: TypeVar("t", int, str, bound=int))
attempt(lambda: TypeVar("t", covariant=True, contravariant=True))
attempt(lambda: TypeVar("t", covariant=True, infer_variance=True))
attempt(lambda: TypeVar(5))
attempt(lambda: TypeVar())
P = Call.__type_params__[0]
print(P, P.args, P.kwargs, P.args.__origin__ is P, P.args == P.args, P.args == P.kwargs, ParamSpec("p"), P.__bound__)
Ts = Many.__type_params__[1]
print(Ts, list(Ts), [*Ts][0].__args__, TypeVarTuple("q"), tuple[*Ts], Many.__parameters__, Many.__orig_bases__)
print(X.__name__, X.__infer_variance__, X.__covariant__, hasattr(X, "__dict__"), X.__reduce__())
X.note = "attributes can be set"
print(X.note)
attempt(lambda: setattr(X, "__name__", "Z"))
attempt(lambda: type("C", (X,), {}))
attempt(lambda: type("C", (TypeVar,), {}))
Alias = type(Again)
made = Alias("Made", list[X], type_params=(X,))
print(made, made.__value__, made.__type_params__, made[int], made.__module__, made.__parameters__)
attempt(lambda: Again[int])
attempt(lambda: Again())
print(Again | int, made[int] | None)
attempt(lambda: isinstance(5, Again))
type Several[T, *Us, **Q] = tuple[T, *Us]
print(Several.__type_params__, Several.__parameters__, Several[int, str, [bytes]], Several.__value__)


def frames[T: sys._getframe().f_code.co_name]() -> sys._getframe().f_code.co_name: ...


print(frames.__type_params__[0].__bound__, frames.__annotations__)
print(sys.getrefcount(One.__type_params__[0]) - sys.getrefcount(Base.__type_params__[0]))
try:
    async def coroutine[T](x: T) -> T:
        return x

    coroutine(1).send(None)
except StopIteration as e:
    print(e.value, coroutine.__type_params__)
