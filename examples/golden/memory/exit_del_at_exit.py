# What __del__ can still use when the program ends.
import sys


class Late:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)
        print("  globals:", sorted(k for k in globals() if k in ("helper", "value", "sys", "Late")))
        print("  helper:", helper(), "value:", value)
        print("  builtins work:", len([1, 2]), "sys:", sys is not None)


def helper():
    return "helped"


value = [1]
first = Late("first")
holder = {"second": Late("second")}
zz = Late("zz, defined last")
print("end of the program")
