"""When a comprehension's variables lose their last values: what it is assigned to, errors, suspended loops."""
import asyncio


class T:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def pairs():
    return [(T(f"a{i}"), T(f"b{i}")) for i in range(2)].__iter__()


def one_line(x):
    x = [1 for a, b in pairs()]
    print("assigned")


def nested(x):
    x = [lambda: a for a, b in pairs() if [c for c in "1"]]
    print("assigned")


def two_lines(x):
    x = \
        [1 for a in pairs()]
    print("assigned")


def annotated(x):
    x: set = {1 for a, b in pairs()}
    print("assigned")


def many(x):
    y = x = [1 for a, b in pairs()]
    print("assigned")


def same_name(x):
    x = {1: 1 for b, x in pairs()}
    print("assigned")


def captured(x):
    x = [1 for a, b in pairs()]
    print("assigned", callable(lambda: x))


def dropped(x):
    [a for a, b in pairs()]
    print("dropped")


def failing(x, a):
    try:
        x = [(a.name, a, 1 / (b.name == "b0")) for a, b in pairs()]
    except ZeroDivisionError:
        print("caught")


def matched(x):
    match [a for a, b in pairs()]:
        case x:
            print("matched")


for function in one_line, nested, two_lines, annotated, many, same_name, captured, dropped, matched:
    print("==", function.__name__)
    function(T("old"))
print("== failing")
failing(T("old"), T("older"))
print("== module")
x = T("old")
x = [1 for a, b in pairs()]


async def apairs():
    for i in range(2):
        yield T(f"a{i}"), T(f"b{i}")


async def same(value):
    return value


async def async_one_line(x):
    x = [1 async for a, b in apairs()]
    print("assigned")


async def awaiting(x):
    x = [await same(a.name) for a in [T("only")]]
    print("assigned", x)


async def async_failing(x):
    a = "outer"
    try:
        [(a, await same(1 / (b.name == "b0"))) async for a, b in apairs()]
    except ZeroDivisionError:
        print("caught", a)


async def async_nested(x):
    a = "outer"
    try:
        [[1 / 0 for a in "c"] for b in [T("t")] if await same(b)]
    except ZeroDivisionError:
        print("caught", a)


for function in async_one_line, awaiting, async_failing, async_nested:
    print("==", function.__name__)
    asyncio.run(function(T("old")))


def with_others(x, y, z):
    x, y = T("first"), [1 for a, b in pairs()]
    print("assigned two")
    z, x, y = T("second"), T("third"), [a for a in [T("last")]]
    print("assigned three")
    x, a = 1, [2 for a, b in pairs()]
    print("same name")
    x, y = [3 for a in [T("in front")]], [4 for b in [T("behind")]]
    print("both")
    [x, y] = (5,
              [6 for b in [T("below")]])
    print("other line")


print("== with others")
with_others(T("x"), T("y"), T("z"))
