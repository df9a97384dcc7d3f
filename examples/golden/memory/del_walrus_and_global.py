# Names bound by := , global, import, for, except, match and with live until their scope lets them go.
class Loud:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return self

    def __exit__(self, *details):
        pass

    def __del__(self):
        print("  del", self.name)


def plain():
    global g
    g = Loud("global")
    if (w := Loud("walrus")).name:
        print("  in if")
    for f in [Loud("loop")]:
        pass
    with Loud("with") as c:
        pass
    match Loud("match"):
        case m:
            pass
    try:
        raise ValueError(Loud("error"))
    except ValueError as e:
        error = e.args[0]
    print("  returning")


print("a function with many kinds of names")
plain()
print("returned; the global lives")
del g
print("end")
