"""object.__new__ of classes with a built-in base: whose __new__ the error names; how sets ask for their state."""


class Plain:
    pass


class FromDict(dict):
    pass


class Own(tuple):
    def __new__(cls):
        return super().__new__(cls)


class Below(Own):
    pass


for cls in dict, FromDict, Own, Below, type("Int", (int,), {}), type("E", (ValueError,), {}):
    try:
        print(type(Plain.__new__(cls)).__name__)
    except TypeError as e:
        print(e)


class Watched(frozenset):
    def __getattribute__(self, name):
        print("getattribute", name)
        return super().__getattribute__(name)


w = Watched([1])
w.state = 2
print(w.__reduce_ex__(2)[1:])
