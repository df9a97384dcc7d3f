"""Makes random functions and generators from a number."""
import random

LEAVES = ("T('F')", "x", "y", "z", "count()", "W", "1", "'s'")
DEEPEST = 3


class Function:
    """One function: its statements, made of random ones inside each other."""

    def __init__(self, chance, is_generator):
        self.chance = chance
        self.is_generator = is_generator
        self.blocks = 0
        self.loops = 0
        self.in_iterable = False
        self.made = 0

    def fresh(self):
        self.made += 1
        return f"T('{self.made}')"

    def expression(self, depth=0):
        chance = self.chance
        if depth > DEEPEST or chance.random() < 0.18:
            return self.fresh() if chance.random() < 0.25 else chance.choice(LEAVES)

        def e():
            return self.expression(depth + 1)
        if self.is_generator and chance.random() < 0.15:
            return chance.choice((f"(yield {e()})", f"(yield {e()})", "(yield)", f"(yield from [{e()}, {e()}])"))
        match chance.randrange(27):
            case 0: return f"({e()} + {e()})"
            case 1: return f"[{e()}, {e()}, {e()}]"
            case 2: return f"({e()}, {e()})"
            case 3: return f"{{{e()}: {e()}, {e()}: {e()}}}"
            case 4: return f"({e()} if {e()} else {e()})"
            case 5: return f"({e()} and {e()})"
            case 6: return f"({e()} or {e()})"
            case 7: return f"(not {e()})"
            case 8: return f"T('f')({e()}, {e()})"
            case 9: return f"T('g')({e()}, k={e()})"
            case 10: return f"T('o').method({e()})"
            case 11: return f"T('q')[{e()}]"
            case 12: return f"({e()} < {e()} < {e()})"
            case 13: return f"({e()} in {e()})"
            case 14: return f"show({e()})"
            case 15: return f"fail({e()})" if chance.random() < 0.3 else e()
            case 16: return f"f'{{ {e()} }}-{{ {e()} !r}}'"
            case 17: return e() if self.in_iterable else f"(x := {e()})"
            case 18: return f"[{'q' if self.is_generator else e()} for q in {self.iterable(depth)}]"
            case 19: return f"T('s')(*[{e()}, {e()}], {e()})"
            case 20: return f"(({e()}) is W)"
            case 21: return f"(lambda a, b={e()}: (a, b))({e()})"
            case 22: return f"[*{e()}, {e()}]" if chance.random() < 0.5 else e()
            case 23: return f"T('t')[{e()}:{e()}]"
            case 24: return f"{{q: p for q, p in [({self.iterable(depth)}, W), (1, T('p'))]}}"
            case 25: return f"any(q is W for q in {self.iterable(depth)})"
            case _: return f"{{{e()}, {e()}}}"

    def iterable(self, depth):
        before, self.in_iterable = self.in_iterable, True
        made = self.expression(depth + 1)
        self.in_iterable = before
        return made

    def target(self):
        return self.chance.choice(("x", "y", "z", "x", "y", "z", "x, y", "[x, *y]", f"T('tg')[{self.expression(3)}]",
                                   f"(z, T('tu')[{self.expression(3)}])"))

    def block(self, indent):
        self.blocks += 1
        for _ in range(self.chance.randrange(1, 4) if self.blocks < 4 else 1):
            yield from self.statement(indent)
        self.blocks -= 1

    def loop(self, indent):
        self.loops += 1
        yield from self.block(indent)
        self.loops -= 1

    def statement(self, indent):
        kind = self.chance.randrange(24 if self.blocks <= 4 else 11)
        if kind < 11:
            yield " " * indent + self.simple(kind)
        elif kind < 13:
            yield from self.branches(indent)
        elif kind < 15:
            yield from self.for_loop(indent)
        elif kind < 19:
            yield from self.attempt(indent)
        elif kind < 22:
            yield from self.with_block(indent)
        elif kind == 22:
            yield from self.match(indent)
        else:
            yield " " * indent + "i = 0"
            yield " " * indent + "while (i := i + burn()) < 3:"
            yield from self.loop(indent + 1)

    def simple(self, kind):
        chance, e = self.chance, self.expression
        match kind:
            case 0 | 1: return e()
            case 2 | 3: return f"{self.target()} = {e()}"
            case 4: return f"{chance.choice('xyz')} = {self.target()} = {e()}"
            case 5: return f"{chance.choice(('x', 'y', 'T(0)[0]'))} += {e()}"
            case 6: return chance.choice(("count()", "del x", "x = W", "y = [W]", f"assert {e()}, {e()}",
                                          f"del T('d')[{e()}]"))
            case 7: return f"{chance.choice(('x, y', 'y, x', 'x, y, z', 'z, x, y', 'x, T(9)[1], x'))} = " + ", ".join(
                e(2) for _ in range(chance.choice((2, 3))))
            case 8: return f"print('p', {e()})"
            case 9: return f"return {e()}"
        if self.loops and chance.random() < 0.7:
            return chance.choice(("break", "continue"))
        cause = chance.choice((" from None", " from KeyError(1)", "", "", "", ""))
        return f"raise {chance.choice(('ValueError', 'KeyError', 'TypeError'))}({e(2)}){cause}"

    def branches(self, indent):
        yield " " * indent + f"if {self.expression()}:"
        yield from self.block(indent + 1)
        if self.chance.random() < 0.5:
            yield " " * indent + "else:"
            yield from self.block(indent + 1)

    def for_loop(self, indent):
        e = self.expression
        source = self.chance.choice(("T('it')", f"[{e(2)}, {e(2)}]", e(2), "range(2)"))
        yield " " * indent + f"for {self.target()} in {source}:"
        yield from self.loop(indent + 1)
        if self.chance.random() < 0.3:
            yield " " * indent + "else:"
            yield from self.block(indent + 1)

    def attempt(self, indent):
        pad = " " * indent
        yield pad + "try:"
        yield from self.block(indent + 1)
        kind = self.chance.randrange(3)
        if kind < 2:
            for _ in range(self.chance.randrange(1, 3)):
                caught = self.chance.choice(("ValueError", "KeyError", "(TypeError, IndexError)", "Exception"))
                yield pad + f"except {caught}{self.chance.choice(('', ' as e', ' as e'))}:"
                yield pad + " print('caught', repr(sys.exception())[:60])"
                yield from self.block(indent + 1)
                if self.chance.random() < 0.2:
                    yield pad + " raise"
            if self.chance.random() < 0.3:
                yield pad + "else:"
                yield from self.block(indent + 1)
        if kind > 0:
            yield pad + "finally:"
            yield from self.block(indent + 1)

    def with_block(self, indent):
        items = [f"T('{self.chance.choice(('cm', 'sup'))}'){self.chance.choice(('', ' as x', ' as y', ' as z'))}"
                 for _ in range(self.chance.randrange(1, 3))]
        yield " " * indent + f"with {', '.join(items)}:"
        yield from self.block(indent + 1)

    def match(self, indent):
        yield " " * indent + f"match {self.expression()}:"
        for _ in range(2):
            pattern = self.pattern()
            guard = f" if {self.expression()}" if self.chance.random() < 0.6 or pattern == "z" else ""
            yield " " * indent + f" case {pattern}{guard}:"
            yield from self.block(indent + 2)

    def pattern(self):
        return self.chance.choice((
            "[x, y]", "T(name=z)", "{'k': x}", "(1 | 2) as x", "str() as y", "[T() as x, *_]", "z", "[x, _]", "[_, x, _]",
            "[x, *y, _]", "[x, *_, y] as z", "[x, _] | [_, x, _]", "[[x, *_], _, z]", "{'s': x, 1: y}", "T(name=x)"))


def program(number):
    """The source of a program of some functions, and their names with whether they are generators."""
    chance = random.Random(number)
    lines = []
    functions = []
    for i in range(12):
        is_generator = chance.random() < 0.5
        function = Function(chance, is_generator)
        lines += [f"def f{i}(x=None, y=0):", " z = None", *function.block(1), *function.block(1)]
        if is_generator:
            lines.append(" yield 'last'")
        functions.append((f"f{i}", is_generator))
    return "\n".join(lines) + "\n", functions
