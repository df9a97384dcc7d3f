"""How a name is found: local, enclosing, global, builtin; shadowing and restoring builtins."""
x = "global"


def local():
    x = "local"
    return x


def enclosing():
    x = "enclosing"

    def inner():
        return x

    return inner()


def globally():
    return x


def builtin():
    return len("abc")


print(local(), enclosing(), globally(), builtin())
len = lambda s: "shadowed"
print(len("abc"), builtin())
del len
print(len("abc"), builtin())


class C:
    x = "class"

    def m(self):
        return x

    y = x
    z = [x for _ in range(1)]
    w = (lambda: x)()


print(C().m(), C.y, C.z, C.w)


def function_class():
    x = "function"

    class D:
        y = x
        x = "class body"
        z = x

        def m(self):
            return x

    return D


try:
    D = function_class()
    print(D.y, D.z, D().m())
except NameError as e:
    print(type(e).__name__, e)


def closure_class():
    v = "function"

    class D:
        y = v

        def m(self):
            return v

        class E:
            z = v

    return D.y, D().m(), D.E.z


print(closure_class())


def conditional(flag):
    if flag:
        print = "a local now"
        return print
    try:
        print("fails")
    except UnboundLocalError as e:
        return str(e)


print(conditional(True), "|", conditional(False))
import builtins

builtins.everywhere = "added to builtins"
print(everywhere, (lambda: everywhere)())
del builtins.everywhere
try:
    everywhere
except NameError as e:
    print(e)
print(__name__, __builtins__ is builtins, __doc__[:13], __spec__, __package__)
i = "before"
for i in range(3):
    pass
[i for i in "xyz"]
print(i)
