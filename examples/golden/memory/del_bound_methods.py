# A bound method keeps its instance alive.
class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  del", self.name)

    def hello(self):
        print("  hello from", self.name)


print("method kept")
m = Loud("a").hello
print("called")
m()
print("let go")
m = None
print("built-in method kept")


class Items(list):
    def __del__(self):
        print("  del items of", len(self))


append = Items().append
append(1)
append = None
print("in a list of callbacks")
callbacks = [Loud(name).hello for name in "bc"]
for call in callbacks:
    call()
print("cleared; the loop variable holds the last")
callbacks.clear()
call = None
print("property and super")


class Child(Loud):
    def hello(self):
        return super().hello


h = Child("d").hello()
h()
h = None
print("partial")
from functools import partial

p = partial(Loud("e").hello)
p()
p = None
print("method of a temporary")
Loud("f").hello()
print("end")
