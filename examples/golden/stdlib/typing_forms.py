"""The words of typing: how they look, what they have as arguments, what they refuse."""
import typing
from typing import (Annotated, Any, Callable, ClassVar, Dict, Final, Generic, Iterable, List, Literal, Mapping,
                    NamedTuple, NewType, Optional, Protocol, Sequence, Set, Tuple, Type, TypedDict, TypeVar, Union, cast,
                    get_args, get_origin, get_type_hints, overload, runtime_checkable)


def show(f, *args, **named):
    try:
        print(f(*args, **named))
    except Exception as e:
        print(type(e).__name__, e)


T = TypeVar("T")
K = TypeVar("K", int, str)
B = TypeVar("B", bound=int)
UserId = NewType("UserId", int)
for form in (Any, List, List[int], Dict[str, List[int]], Tuple[int, ...], Tuple[int, str], Tuple[()], Set[T], Optional[int],
             Union[int, None], Union[int, str, int], Optional[Union[str, int]], Callable, Callable[[int, str], bool],
             Callable[..., Any], Callable[[], None], Literal["a", 1, True, None], Final, Final[int], ClassVar[List[int]],
             Annotated[int, "meters", 5], Type[int], Iterable[str], Mapping[str, Any], Sequence["Later"], T, K, B, UserId,
             typing.NoReturn, typing.Deque[int], typing.DefaultDict[str, int], Union[List[int], "x"], list[int] | None,
             typing.Self, typing.Pattern[str], typing.IO[str], typing.Generator[int, None, str], typing.Awaitable[int],
             typing.AbstractSet[int], typing.ContextManager[int], Dict[str, T][int], Union[T, List[T]][int]):
    print(form, get_origin(form), get_args(form))
print(List[int] == List[int], List[int] != List[str], hash(List[int]) == hash(List[int]), Union[int, str] == Union[str, int])
print(Literal[1, 2] == Literal[2, 1], Optional[int] == Union[int, None], List[int] | None, List[T].__parameters__)
print(isinstance([], List), issubclass(dict, Mapping), isinstance(5, typing.Hashable), UserId(5), UserId.__supertype__, UserId.__name__)
print(K.__constraints__, B.__bound__, T.__name__, typing.TYPE_CHECKING, cast(int, "x"))
show(lambda: isinstance([], List[int]))
show(lambda: List[int, str])
show(lambda: Dict[int])
show(lambda: List())
show(lambda: Any())
show(lambda: Optional[int, str])
show(lambda: isinstance(5, Any))
show(lambda: isinstance(5, Union[int, str]))
show(lambda: Callable[int])
show(lambda: Callable[int, str])
show(lambda: Final())
show(lambda: List[int][str])
show(lambda: typing.NoReturn[int])
show(lambda: Annotated[int])
show(lambda: typing.nothing)
show(typing.assert_never, "x")


class Stack(Generic[T]):
    items: List[T]

    def push(self, item: T) -> None: ...


class IntStack(Stack[int]):
    pass


class MyList(List[int]):
    pass


class Pair(Generic[T, K]):
    pass


print(Stack[int], Stack[int].__args__, IntStack.__mro__, Stack.__parameters__, MyList.__mro__, MyList([1]), Pair[int, str])
show(lambda: Pair[int])
show(lambda: Stack[int][str])


@runtime_checkable
class Drawable(Protocol):
    def draw(self) -> str: ...


class HasSize(Protocol[T]):
    size: T


class Circle:
    def draw(self): return "o"


print(isinstance(Circle(), Drawable), isinstance(5, Drawable), issubclass(Circle, Drawable), HasSize.__parameters__)
show(lambda: isinstance(5, HasSize))
show(Drawable)
show(lambda: isinstance(5.5, typing.SupportsFloat))
show(lambda: isinstance("x", typing.SupportsInt))
print(Protocol[T], HasSize[int])


class Point(NamedTuple):
    """A point."""
    x: int
    y: int = 0

    def norm(self):
        return abs(self.x) + abs(self.y)


p = Point(3)
print(p, p.norm(), Point._fields, Point._field_defaults, Point.__annotations__, Point.__doc__, Point.__mro__, p._replace(y=4))
Old = NamedTuple("Old", [("a", int), ("b", str)])
print(Old(1, "x"), Old.__annotations__)


class Movie(TypedDict, total=False):
    name: str
    year: int


m: Movie = {"name": "x"}
print(Movie(name="a"), Movie.__annotations__, Movie.__required_keys__, sorted(Movie.__optional_keys__), Movie.__total__, type(Movie(name="a")))
show(lambda: isinstance({}, Movie))


def f(a: int, b: "List[str]" = None, *args: "Point", **kw: Optional["Stack"]) -> None: ...


print(get_type_hints(f), f.__annotations__)
print(get_type_hints(Stack), get_type_hints(Movie), get_type_hints(Point))


def g(a: Annotated[int, "m"]): ...


print(get_type_hints(g), get_type_hints(g, include_extras=True), Annotated[int, 1].__metadata__)


@overload
def h(x: int) -> int: ...
@overload
def h(x: str) -> str: ...
def h(x): return x


print(h(5), len(typing.get_overloads(h)), typing.is_typeddict(Movie))


@typing.final
class Last: ...


print(Last.__final__, typing.override(f).__override__)
