"""Random statements over built-in values, the same for the same seed under every interpreter."""

from catalogue import EXTRA, FUNCTIONS, KEYWORDS, MATH, METHODS
from values import KINDS

BINARY = "+ - * / // % @ & | ^ << >> **".split()
COMPARISONS = ["<", "<=", "==", "!=", ">", ">=", "in", "not in", "is"]
CONVERSIONS = "d i u o x X e E f F g G c r s a %".split() + ["b", "y"]
ANY = "iiffcsssbbttlldeerooo"
MASK = (1 << 64) - 1
ENDLESS = "round comb perm factorial pow shift << ** ldexp isqrt prod".split()


class Dice:
    """Random numbers that do not depend on the interpreter (splitmix64)."""

    def __init__(self, seed):
        self.state = seed * 0x9E3779B97F4A7C15 & MASK

    def below(self, bound):
        """Return a number from 0 to bound - 1."""
        self.state = state = self.state + 0x9E3779B97F4A7C15 & MASK
        state = (state ^ state >> 30) * 0xBF58476D1CE4E5B9 & MASK
        state = (state ^ state >> 27) * 0x94D049BB133111EB & MASK
        return (state ^ state >> 31) % bound

    def pick(self, items):
        """Return one of the items."""
        return items[self.below(len(items))]


def value(dice, kind="x"):
    """Return the text of a value, mostly of the kind asked for."""
    if kind in EXTRA:
        return dice.pick(EXTRA[kind])
    if kind == "x" or dice.below(8) == 0:
        kind = dice.pick(ANY)
    elif kind in "nif" and dice.below(12) == 0:
        kind = "h"
    return dice.pick(KINDS[kind])


def arguments(dice, kinds):
    """Return the text between the parentheses of a call: suitable arguments, or too few, too many, or any."""
    required, _, optional = kinds.partition("?")
    way = dice.below(10)
    if way < 7:
        taken = required + optional[:dice.below(len(optional) + 1)]
        texts = [value(dice, kind) for kind in taken]
    else:
        texts = [value(dice) for _ in range(dice.below(4))]
    if way > 8 or dice.below(12) == 0:
        texts.append(dice.pick(KEYWORDS))
    return ", ".join(texts)


def method_call(dice):
    """Return a receiver and a call of one of its methods, bound or through its type."""
    kind = dice.pick("ssssbbbbiiffcllttddddeeero")
    name, _, kinds = dice.pick(METHODS[kind].split()).partition(":")
    receiver = value(dice, kind)
    if not kinds and dice.below(4) == 0 and not name.startswith("__"):
        return f"v = {receiver}; r = v.{name}"
    if dice.below(12) == 0:
        return f"v = {receiver}; r = type(v).{name}({arguments(dice, kinds)})"
    if name == "__hash__":
        receiver = dice.pick(KINDS[kind if kind in "ifcst" else "s"]).replace("nan", "inf")
    return f"v = {receiver}; r = v.{name}({arguments(dice, kinds)})"


def binary(dice):
    """Return an operation, plain or in place."""
    operator = dice.pick(BINARY)
    kind = dice.pick(ANY)
    left = value(dice, kind)
    if operator in ("**", "<<"):
        right = value(dice, "n") if dice.below(3) else value(dice, dice.pick("fcstlo"))
        if right in KINDS["h"] or right in KINDS["i"]:
            right = "3"
    else:
        right = value(dice, dice.pick(kind + kind + "nx"))
    if dice.below(3) == 0:
        return f"v = {left}; v {operator}= {right}; r = v"
    return f"r = {left} {operator} {right}"


def comparison(dice):
    """Return a comparison."""
    kind = dice.pick(ANY)
    return f"r = {value(dice, kind)} {dice.pick(COMPARISONS)} {value(dice, dice.pick(kind + kind + 'x'))}"


def unary(dice):
    """Return an operation with one operand."""
    return f"r = {dice.pick(['-', '+', '~', 'not ', 'not not '])}{value(dice)}"


def subscript(dice):
    """Return a subscription or slice that is read, set or deleted."""
    receiver = value(dice, dice.pick("sbtldrlbo"))
    if dice.below(2):
        bounds = [value(dice, "n") if dice.below(3) else "" for _ in range(2 + dice.below(2))]
        key = ":".join(bounds)
    else:
        key = value(dice, dice.pick("nnnihx"))
    way = dice.below(4)
    if way == 0:
        return f"v = {receiver}; v[{key}] = {value(dice, dice.pick('lbnx'))}; r = 0"
    if way == 1:
        return f"v = {receiver}; del v[{key}]; r = 0"
    return f"r = {receiver}[{key}]"


def function_call(dice):
    """Return a call of a built-in function."""
    name, _, kinds = dice.pick(FUNCTIONS).partition(":")
    return f"r = {name}({arguments(dice, kinds)})"


def math_call(dice):
    """Return a call of a function of math."""
    name, _, kinds = dice.pick(MATH).partition(":")
    return f"r = math.{name}({arguments(dice, kinds)})"


def specification(dice):
    """Return a format specification from random parts."""
    parts = [
        dice.pick(["", "", "", "*<", ">", "^", "=", "0=", "<", "x^"]), dice.pick(["", "", "", "+", "-", " "]),
        dice.pick(["", "", "", "", "z"]), dice.pick(["", "", "", "#"]), dice.pick(["", "", "", "0"]),
        dice.pick(["", "", "1", "8", "12", "20"]), dice.pick(["", "", "", ",", "_"]),
        dice.pick(["", "", ".0", ".1", ".3", ".6", ".15", ".20"]), dice.pick(list("bcdeEfFgGnosxX%") + ["", "", ""]),
    ]
    return "".join(parts)


def formatting(dice):
    """Return a formatting: format(), str.format, an f-string or %."""
    way = dice.below(6)
    kind = dice.pick("iifffcsx")
    if way == 0:
        return f"r = format({value(dice, kind)}, {value(dice, 'F')})"
    if way == 1:
        return f"r = format({value(dice, kind)}, '{specification(dice)}')"
    if way == 2:
        field = dice.pick(["", "0", "1", "a", "0.real", "0[0]", "0[a]", "", "", "2", "-1", "0.", "0[", "a.b", " ", "0 "])
        field += dice.pick(["", "", "!r", "!s", "!a", "!x", "!"])
        spec = dice.pick(["", ":" + specification(dice), ":{1}", ":>{1}", ":{}", ":{", ":}"])
        text = dice.pick(["", "x", "{{", "}}", "{", "}"]) + "{" + field + spec + "}" + dice.pick(["", "", "{}", "{1}"])
        return f"r = {text!r}.format({value(dice, kind)}, {value(dice, dice.pick('nsx'))}, a={value(dice)})"
    if way == 3:
        return f"r = f'{{{value(dice, kind).replace(chr(39), chr(34))}:{specification(dice)}}}'"
    flags = dice.pick(["", "", "-", "+", " ", "#", "0", "-0", "+#", "#0", "- +"])
    width = dice.pick(["", "", "5", "12", "*", "99999999999999999999"])
    precision = dice.pick(["", "", ".0", ".3", ".10", ".*", ".", ".99999999999999999999"])
    text = "%" + dice.pick(["", "", "", "(a)"]) + flags + width + precision + dice.pick(["", "", "l"])
    text += dice.pick(CONVERSIONS) + dice.pick(["", "", " end", "%", " %s"])
    prefix = dice.pick(["", "", "", "b"])
    right = value(dice, kind)
    way = dice.below(5)
    if way == 0:
        right = f"({value(dice, 'n')}, {right})"
    elif way == 1:
        right = f"({right},)"
    elif way == 2:
        right = f"{{'a': {right}}}"
    return f"r = {prefix}{text!r} % {right}"


def number_text(dice):
    """Return a conversion of a text that looks like a number."""
    name = dice.pick(["int", "int", "float", "complex", "float.fromhex"])
    alphabet = dice.pick(["01_ +-", "0123456789.e+-_", "0xbo17_", "infaty-+ nj", "12ej+-.", "0x1.8p+-3"])
    text = "".join(dice.pick(alphabet) for _ in range(dice.below(9)))
    if name == "int" and dice.below(2):
        return f"r = int({text!r}, {value(dice, dice.pick('nni'))})"
    return f"r = {name}({dice.pick(['', '', 'b']) if name in ('int', 'float') else ''}{text!r})"


def unpacking(dice):
    """Return an unpacking assignment, a call with * and **, or an attribute that is read, set or deleted."""
    way = dice.below(6)
    if way == 0:
        return f"{dice.pick(['a, b', 'a, b, c', '(a, b), c', 'a,'])} = {value(dice, dice.pick('tlsrdbox'))}; r = a"
    if way == 1:
        return f"{dice.pick(['a, *b', '*a, b', 'a, *b, c', '*a,', 'a, b, c, *d'])} = {value(dice)}; r = a"
    if way == 2:
        return f"r = function(*{value(dice, dice.pick('tlx'))}, **{value(dice, dice.pick('ddx'))})"
    if way == 3:
        return f"v = {value(dice)}; v.{dice.pick(['real', 'x', '__class__', '__doc__', 'args', 'append'])} = 1; r = v"
    if way == 4:
        return f"v = {value(dice)}; del v.{dice.pick(['real', 'x', '__class__', '__dict__', 'args'])}; r = v"
    return f"v = {value(dice)}; r = v.{dice.pick(['real', 'x', 'imag', 'appendd', 'joins', '__slots__', 'formt', 'iteems'])}"


def hashing(dice):
    """Return a hash of what is not hashed by its address."""
    texts = [dice.pick(KINDS[dice.pick("iffcsst")]).replace("nan", "inf") for _ in range(1 + dice.below(3))]
    return f"r = hash(({', '.join(texts)}))"


def literal(dice):
    """Return a display of several values, with its operators."""
    inner = ", ".join(value(dice) for _ in range(dice.below(4)))
    opening, closing = dice.pick(["[]", "()", "{}"])
    if opening == "{" and dice.below(2):
        return f"r = {{{value(dice)}: {value(dice)}, {value(dice)}: 1, **{value(dice, 'd')}}}"
    return f"r = {opening}{inner}{closing}"


WAYS = [method_call] * 8 + [binary] * 3 + [function_call] * 4 + [formatting] * 4 + [
    comparison, unary, subscript, subscript, math_call, number_text, unpacking, literal, hashing,
]


def statement(seed, number):
    """Return the source text of one statement; what it computes is in `r`, what it changes in `v`."""
    dice = Dice(seed * 1000003 + number)
    text = dice.pick(WAYS)(dice)
    head = text.replace("**63", "").replace("**62", "").replace("**64", "").replace("**70", "")
    head = head.replace("**30", "").replace("**50", "")
    if any(word in head for word in ENDLESS):
        for huge in KINDS["h"] + ["Index(2**70)", "Sized(2**70)", "(3**50)", "1114111", "1114112", "0x10ffff"]:
            text = text.replace(huge, "3")
    return text
