"""__class_getitem__, __mro_entries__ and generic aliases of builtins."""
class Box:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item!r}]"


class SubBox(Box): pass


print(Box[int], SubBox[1, 2], Box[1:2], Box[()])
try:
    Box()[0]
except TypeError as e:
    print(e)


class Plain: pass


for bad in (
    lambda: Plain[int], lambda: int[str], lambda: Plain()[0], lambda x=5: x["x"], lambda: type[int][str],
    lambda x=None: x[1],
):
    try:
        print(bad())
    except TypeError as e:
        print(e)
alias = list[int]
print(alias, type(alias), alias.__origin__, alias.__args__, alias.__parameters__, alias([1, 2]), alias() == [])
print(
    dict[str, list[int]], tuple[int, ...], tuple[()], set[frozenset[str]], type[int], list["forward"],
    list[int] == list[int], hash(list[int]) == hash(list[int]),
)
print(list[int] | None, int | str, int | None | str, (int | str).__args__, type(int | str), list[int] is list[int])
print(
    isinstance([], list), alias.append is list.append if hasattr(alias, "append") else None,
    alias.__mro_entries__(()), alias.__class__,
)


class IntList(list[int]): pass


print(IntList.__mro__, IntList.__orig_bases__, IntList.__bases__)
for bad in (
    lambda: isinstance([], alias), lambda: issubclass(list, alias), lambda: alias[str], lambda: int | 5,
    lambda: isinstance(1, int | list[int]),
):
    try:
        print(bad())
    except TypeError as e:
        print(e)
print(
    isinstance(1, int | str), isinstance(1.0, int | str), issubclass(bool, int | str), int | int,
    (int | str) == (str | int),
)


class Entries:
    def __mro_entries__(self, bases):
        print("__mro_entries__", len(bases))
        return (Plain, Box)


class FromEntries(Entries(), str): pass


print(FromEntries.__mro__, FromEntries.__orig_bases__[1])
try:
    type("Direct", (Entries(),), {})
except TypeError as e:
    print(e)


class Meta(type):
    def __getitem__(cls, item):
        return "Meta.__getitem__", item


class WithMeta(metaclass=Meta):
    def __class_getitem__(cls, item):
        return "never"


print(WithMeta[0])
