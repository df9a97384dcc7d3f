# sys.exit unwinds like any exception: finally clauses run, locals die, atexit comes after.
import atexit
import sys


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def function():
    local = Loud("local")
    try:
        sys.exit(3)
    finally:
        print("finally")


atexit.register(print, "atexit")
x = Loud("x")
try:
    function()
except SystemExit as e:
    print("caught", e.code)
print("again")
y = Loud("y")
function()
