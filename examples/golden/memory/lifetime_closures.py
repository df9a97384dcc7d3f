# A closure keeps what it captured alive, and only that.
class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  del", self.name)


def outer():
    captured = Loud("captured")
    unused = Loud("not captured")
    return lambda: captured.name


print("make")
f = outer()
print("call", f())
print("drop")
f = None


def shared():
    a, b = Loud("a"), Loud("b")

    def get_a():
        return a

    def get_both():
        return a, b

    return get_a, get_both


print("two closures over a, one over b")
get_a, get_both = shared()
get_both = None
print("  a is left")
get_a = None


def evaluated_text():
    hidden = Loud("used only in eval text")
    return lambda: eval("hidden")


print("text is not captured")
g = evaluated_text()
try:
    g()
except NameError as e:
    print(" ", e)


def loop():
    functions = []
    for n in range(2):
        x = Loud(f"loop {n}")
        functions.append(lambda: x)
    return functions


print("one variable for all steps of a loop")
fs = loop()
print("  both see", [f().name for f in fs])
fs = f = None


class C:
    attribute = Loud("class attribute is not captured")

    def method(self):
        return lambda: __class__


h = C().method()
print("method's lambda holds the class", h() is C)
del C.attribute
print("end")
