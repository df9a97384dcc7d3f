"""PEP 695: type aliases, generic functions and classes, lazily evaluated bounds."""
type Point = tuple[float, float]
type Pair[T] = tuple[T, T]
type Recursive = list[Recursive] | int
print(Point, Point.__name__, Point.__value__, Point.__type_params__, type(Point))
print(Pair.__type_params__, Pair[int], Pair.__value__)
print(Recursive.__value__)


def first[T](items: list[T]) -> T:
    return items[0]


print(first([3, 4]), first.__type_params__, first.__annotations__)


class Stack[T, *Ts, **P]:
    kind = "stack"

    def push[U](self, item: T, other: U) -> T:
        return item


print(Stack.__type_params__, Stack.push.__type_params__, Stack.push.__annotations__)
print(Stack.__orig_bases__, [b.__name__ for b in Stack.__mro__])


class Bounded[T: (int, str), U: float]:
    pass


T, U = Bounded.__type_params__
print(T, T.__constraints__, T.__bound__, U.__bound__, U.__constraints__, T.__name__)
print(T.__covariant__, T.__contravariant__, T.__infer_variance__)
type Lazy = undefined_name
print(Lazy)
try:
    Lazy.__value__
except NameError as e:
    print(e)
undefined_name = int
print(Lazy.__value__)


def bounded[T: missing](x: T): ...


try:
    bounded.__type_params__[0].__bound__
except NameError as e:
    print(e)
print(Pair[int].__origin__, Pair[int].__args__, Point | None)
try:
    Point.__value__ = 1
except AttributeError as e:
    print(e)
