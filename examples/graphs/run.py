"""Random programs on graphs of objects: python3.12 run.py FIRST END

Each program, chosen by its number, links objects, unlinks them, forgets names, takes weak references, lets objects come
back to life in __del__, and collects. A model says after each step which objects are alive and how often each is held.
One line for a program: its number and what happened in order; WRONG where the model disagrees.
"""
import gc
import random
import sys
import weakref

KINDS = ("plain", "tuple", "list", "dict", "set", "closure", "method", "generator")


def wrap(kind, node):
    if kind == "tuple":
        return (1, node)
    if kind == "list":
        return [node]
    if kind == "dict":
        return {"to": node}
    if kind == "set":
        return {node}
    if kind == "closure":
        return lambda: node
    if kind == "method":
        return node.touch
    if kind == "generator":
        def wait(held):
            yield held
        waiting = wait(node)
        next(waiting)
        return waiting
    return node


class Node:
    def __init__(self, world, number, returns):
        self.world = world
        self.number = number
        self.returns = returns
        self.edges = {}

    def touch(self):
        pass

    def __del__(self):
        self.world.events.append("-%d" % self.number)
        if self.returns:
            self.world.saved.append(self)


class Model:
    """What must be alive: names and edges are counted, a node that nothing counts dies.

    A collection closes the generators in what is lost, also in what a finalizer then brings back: their edges are gone.
    """

    def __init__(self):
        self.names = {}
        self.edges = {}
        self.waiting = set()
        self.returns = set()
        self.finalized = set()
        self.saved = []
        self.alive = set()

    def count(self, number):
        return (sum(1 for n in self.names.values() if n == number) + self.saved.count(number)
                + sum(list(targets.values()).count(number) for source, targets in self.edges.items()
                      if source in self.alive))

    def settle(self):
        again = True
        while again:
            again = False
            for number in sorted(self.alive):
                if self.count(number) == 0:
                    again = True
                    if number in self.returns and number not in self.finalized:
                        self.saved.append(number)
                    else:
                        self.alive.discard(number)
                    self.finalized.add(number)

    def reached(self):
        found = set()
        pending = list(self.names.values()) + self.saved
        while pending:
            number = pending.pop()
            if number not in found:
                found.add(number)
                pending.extend(self.edges[number].values())
        return found

    def collect(self):
        lost = self.alive - self.reached()
        for number in sorted(lost - self.finalized):
            self.finalized.add(number)
            if number in self.returns:
                self.saved.append(number)
        for number in lost:
            edges = self.edges[number]
            for key in self.waiting & edges.keys():
                del edges[key]
        self.settle()
        self.alive &= self.reached()


class World:
    def __init__(self, number):
        self.random = random.Random(number)
        self.events = []
        self.saved = []
        self.names = {}
        self.watchers = {}
        self.model = Model()
        self.made = 0
        self.keys = 0

    def run(self, steps):
        for step in range(steps):
            chosen = self.random.random()
            if chosen < 0.25 or not self.names:
                self.make()
            elif chosen < 0.55:
                self.link()
            elif chosen < 0.65:
                self.unlink()
            elif chosen < 0.85:
                self.forget()
            elif chosen < 0.92:
                self.rename()
            elif chosen < 0.96:
                self.drop_saved()
            else:
                self.collect()
            self.check(step)
        self.names.clear()
        self.model.names.clear()
        self.model.settle()
        self.check("names")
        for _ in range(3):
            self.saved.clear()
            self.model.saved.clear()
            self.model.settle()
            self.collect()
            self.check("end")

    def make(self):
        number = self.made
        self.made += 1
        returns = self.random.random() < 0.2
        node = Node(self, number, returns)
        self.watch(node, number)
        self.names["n%d" % number] = node
        model = self.model
        model.names["n%d" % number] = number
        model.edges[number] = {}
        model.alive.add(number)
        if returns:
            model.returns.add(number)

    def watch(self, node, number):
        events = self.events
        self.watchers[number] = weakref.ref(node, lambda ref: events.append("w%d" % number))

    def pick(self):
        return self.random.choice(sorted(self.names))

    def link(self):
        source = self.pick()
        target = self.pick()
        kind = self.random.choice(KINDS)
        self.keys += 1
        self.names[source].edges[self.keys] = wrap(kind, self.names[target])
        model = self.model
        model.edges[model.names[source]][self.keys] = model.names[target]
        if kind == "generator":
            model.waiting.add(self.keys)

    def unlink(self):
        source = self.pick()
        edges = self.model.edges[self.model.names[source]]
        if edges:
            key = self.random.choice(sorted(edges))
            del edges[key]
            self.model.settle()
            del self.names[source].edges[key]

    def forget(self):
        name = self.pick()
        del self.model.names[name]
        self.model.settle()
        del self.names[name]

    def rename(self):
        name = self.pick()
        other = self.pick()
        self.model.names[name] = self.model.names[other]
        self.model.settle()
        self.names[name] = self.names[other]

    def drop_saved(self):
        self.model.saved.clear()
        self.model.settle()
        self.saved.clear()

    def collect(self):
        self.model.collect()
        self.events.append("c%d" % gc.collect())

    def check(self, step):
        self.events.append(".")
        model = self.model
        for name, number in model.names.items():
            node = self.names[name]
            held = sys.getrefcount(node) - 2
            if node.number != number or held != model.count(number):
                self.events.append("WRONG(%s: %s has %d, not %d)" % (step, name, held, model.count(number)))
        alive = {number for number, ref in self.watchers.items() if ref() is not None}
        known = {number for number in model.alive if number not in model.finalized}
        if alive & known != known or alive - model.alive:
            self.events.append("WRONG(%s: alive %s, not %s)" % (step, sorted(alive), sorted(model.alive)))


def main(first, end):
    gc.disable()
    gc.collect()
    for number in range(first, end):
        world = World(number)
        world.run(40)
        print(number, " ".join(world.events).replace(" . ", "."))
        gc.collect()


main(int(sys.argv[1]), int(sys.argv[2]))
