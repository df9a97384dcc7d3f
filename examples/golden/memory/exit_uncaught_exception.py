# An uncaught exception: the traceback is printed first, then the frames' locals die with the module.
class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def low():
    local = Loud("local of low")
    raise ValueError("uncaught")


x = Loud("x")
print("raising")
low()
