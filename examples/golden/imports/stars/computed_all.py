"""Anything that can be indexed."""


class Names:
    def __getitem__(self, i): return ["first", "second"][i]


__all__ = Names()
first, second, third = 1, 2, 3
