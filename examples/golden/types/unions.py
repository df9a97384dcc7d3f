"""Unions by | and by typing.Union: equal, of the hash of a frozenset of the members."""
import typing

for union in [int | str, int | None, list[int] | dict[str, int] | str]:
    members = typing.get_args(union)
    other = typing.Union[tuple(reversed(members))]
    print(union, other, union == other, other == union, union != other, hash(union) == hash(other))
    print(hash(union) == hash(frozenset(members)), union == typing.Union[members + (bytes,)])
print(int | str == "int | str", typing.Union[int, str] == int, {int | None: 1}[typing.Optional[int]])
T = typing.TypeVar("T")
print(typing.Union[int, T][str] == int | str, (int | T)[str] == typing.Union[int, str])
