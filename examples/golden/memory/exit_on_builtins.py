# An object hung on builtins keeps its class, and the class the main module's namespace, until builtins are cleared.
import builtins


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


builtins.hung = Loud("on builtins")
builtins.other = [Loud("in a list on builtins")]
print("end of the program")
