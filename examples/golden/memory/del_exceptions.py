# An exception on its way up keeps the frames it left, until it is handled.
class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  del", self.name)


def low():
    a = Loud("local of low")
    raise ValueError(Loud("argument"))


def high():
    b = Loud("local of high")
    low()


print("handled without a name")
try:
    high()
except ValueError:
    print("  in the clause")
print("after")
print("handled with a name")
try:
    high()
except ValueError as e:
    print("  in the clause")
print("after")
print("kept")
try:
    high()
except ValueError as e:
    kept = e
print("  let go")
kept = None
print("traceback dropped")
try:
    high()
except ValueError as e:
    kept = e.with_traceback(None)
    print("  without traceback")
kept = None
print("temporaries on the stack")
try:
    [Loud("item"), Loud("second"), 1 / 0]
except ZeroDivisionError:
    print("  in the clause")
print("arguments of a call that fails")
try:
    print(Loud("argument 1"), 1 / 0)
except ZeroDivisionError:
    print("  in the clause")
print("end")
