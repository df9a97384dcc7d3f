"""What random functions work with: objects that say what is done with them and when they die."""
import sys

FUEL = 1500
fuel = FUEL


def burn():
    """Ends a function that goes on for too long."""
    global fuel
    fuel -= 1
    if fuel < 0:
        raise SystemExit
    return 1


class Shared:
    def __repr__(self):
        return "W"

    def __hash__(self):
        return 2


W = Shared()


class T:
    def __init__(self, name):
        self.name = name
        burn()

    def __del__(self):
        print("del", self.name)

    def __repr__(self):
        return f"T{self.name}"

    def __add__(self, other):
        print("add", self, other)
        return T(f"({self.name}+{getattr(other, 'name', other)})")

    def __radd__(self, other):
        print("radd", self, other)
        return T(f"({getattr(other, 'name', other)}r{self.name})")

    def __iadd__(self, other):
        print("iadd", self, other)
        return self

    def __call__(self, *args, **keywords):
        print("call", self, args, keywords)
        return T(f"c{self.name}")

    def __getitem__(self, i):
        print("item", self, i)
        if i == 3:
            raise IndexError(i)
        return T(f"i{self.name}")

    def __setitem__(self, i, value):
        print("setitem", self, i, value)

    def __delitem__(self, i):
        print("delitem", self, i)

    def __enter__(self):
        print("enter", self)
        return self

    def __exit__(self, *args):
        print("exit", self, args[1])
        return self.name == "sup"

    def __lt__(self, other):
        print("lt", self, other)
        return self.name != "F"

    def __bool__(self):
        print("bool", self)
        return self.name != "F"

    def __iter__(self):
        print("iter", self)
        return iter([T(self.name + "a"), T(self.name + "b")])

    def __contains__(self, other):
        print("contains", self, other)
        return True

    def __eq__(self, other):
        print("eq", self, other)
        return self is other

    def __hash__(self):
        return 1

    def __format__(self, spec):
        print("format", self, spec)
        return "text"

    def method(self, *args):
        print("method", self, args)
        return T("m")


def count():
    """Tells how often W is held."""
    burn()
    print("count", sys.getrefcount(W))
    return W


def fail(reason=None):
    print("fail")
    raise ValueError(reason)


def show(value):
    print(str(value)[:40])
    return value


def finish(how, value):
    print(how, str(value)[:50])


def failed(error):
    lines = []
    entry = error.__traceback__
    while entry:
        lines.append(entry.tb_lineno)
        entry = entry.tb_next
    print("raised", type(error).__name__, str(error)[:50], lines, repr(error.__context__)[:50],
          repr(error.__cause__)[:40], sys.getrefcount(W))


def step(generator):
    """Drives a generator to its end, with an exception, until it is closed, until it is dropped."""
    global fuel
    for how in "end", "throw", "close", "drop":
        print("=", how)
        fuel = FUEL
        running = generator(T("A"))
        try:
            value = next(running)
            for turn in range(1, 12):
                print("yielded", str(value)[:40])
                del value
                if how == "throw" and turn == 3:
                    value = running.throw(ValueError("thrown"))
                elif how == "close" and turn == 2:
                    running.close()
                    break
                elif how == "drop" and turn == 4:
                    del running
                    break
                else:
                    value = running.send(T(f"s{turn}") if turn % 2 else 1)
        except StopIteration as error:
            finish("stop", error.value)
        except BaseException as error:
            failed(error)
        finally:
            value = running = None
        print("W", sys.getrefcount(W))


def run(function, is_generator):
    global fuel
    print("==", function.__name__)
    fuel = FUEL
    if is_generator:
        step(function)
        return
    try:
        finish("returned", function(T("A")))
    except BaseException as error:
        failed(error)
    print("W", sys.getrefcount(W))
