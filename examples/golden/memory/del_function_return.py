# Locals die after the return value is computed, in the order of their slots: arguments, locals, then cells.
class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  del", self.name)


def order(a, b):
    d = Loud("d, assigned first")
    c = Loud("c, assigned second")
    print("  returning")
    return "value"


print("two arguments and two locals")
print(order(Loud("a"), Loud("b")))


def captured(a, b):
    c = Loud("c, captured")
    d = Loud("d, plain")

    def inner():
        return b, c

    print("  returning")


print("captured ones are let go by their cells")
captured(Loud("a, plain"), Loud("b, captured"))


def returned():
    x = Loud("x, returned")
    y = Loud("y, dropped")
    return x


print("a returned local survives")
z = returned()
print("z", z.name)
z = None
print("the caller's temporary")
returned()


def variadic(*args, k, **kw):
    print("  returning")


print("*args and **kw")
variadic(Loud("first"), Loud("second"), k=Loud("k"), other=Loud("other"))
print("end")
