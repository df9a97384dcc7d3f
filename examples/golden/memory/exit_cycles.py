# Cycles left at exit are collected once the module's names are gone.
import gc


class Node:
    def __init__(self, name):
        self.name, self.me = name, self

    def __del__(self):
        print("del", self.name)


gc.disable()
Node("unreachable already")
named = Node("named")
pair_a, pair_b = Node("pair a"), Node("pair b")
pair_a.other, pair_b.other = pair_b, pair_a


class Plain:
    def __del__(self):
        print("del plain")


plain = Plain()
in_list = [Plain(), Node("in a list")]
print("end of the program")
