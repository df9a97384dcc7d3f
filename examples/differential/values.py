"""The values that random expressions are made of: source texts by kind, and the classes that they name."""


class Index:
    """Has __index__ only."""

    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value

    def __repr__(self):
        return f"Index({self.value!r})"


class Real:
    """Has __float__ only."""

    def __init__(self, value):
        self.value = value

    def __float__(self):
        return self.value

    def __repr__(self):
        return f"Real({self.value!r})"


class Equal:
    """Equals everything."""

    def __eq__(self, other):
        return True

    def __hash__(self):
        return 1

    def __repr__(self):
        return "Equal()"


class Unordered:
    """Refuses comparison, hash and truth."""

    __hash__ = None

    def __eq__(self, other):
        raise ValueError("no ==")

    def __bool__(self):
        raise ValueError("no truth")

    def __lt__(self, other):
        raise ValueError("no <")

    def __repr__(self):
        return "Unordered()"


class Sized:
    """A length, which may be a wrong one, and items that never end."""

    def __init__(self, length):
        self.length = length

    def __len__(self):
        return self.length

    def __getitem__(self, index):
        if index == 3:
            raise IndexError(index)
        return index

    def __repr__(self):
        return f"Sized({self.length!r})"


class Failing:
    """An iterable that fails after two items."""

    def __iter__(self):
        yield 1
        yield 2
        raise ValueError("no more")

    def __repr__(self):
        return "Failing()"


class Keys:
    """What dict() takes for a mapping."""

    def keys(self):
        return ["a", "b"]

    def __getitem__(self, key):
        return key + "!"

    def __repr__(self):
        return "Keys()"


class Answers:
    """Answers every operator, also from the right."""

    def __add__(self, other):
        return "add"

    def __radd__(self, other):
        return "radd"

    def __mul__(self, other):
        return "mul"

    def __rmul__(self, other):
        return "rmul"

    def __rmod__(self, other):
        return "rmod"

    def __rsub__(self, other):
        return NotImplemented

    def __ror__(self, other):
        return "ror"

    def __contains__(self, other):
        return "yes"

    def __format__(self, spec):
        return "<" + spec + ">"

    def __round__(self, digits=7):
        return digits

    def __divmod__(self, other):
        return "divmod"

    def __repr__(self):
        return "Answers()"


class WrongAnswers:
    """Special methods that return what they may not."""

    def __index__(self):
        return "1"

    def __float__(self):
        return 1

    def __complex__(self):
        return 1.0

    def __len__(self):
        return "3"

    def __bool__(self):
        return 1

    def __hash__(self):
        return "h"

    def __iter__(self):
        return 5

    def __str__(self):
        return 5

    def __bytes__(self):
        return "b"

    def __format__(self, spec):
        return 5

    def __repr__(self):
        return "WrongAnswers()"


class MyInt(int):
    """A subclass of int."""


class MyFloat(float):
    """A subclass of float."""


class MyStr(str):
    """A subclass of str."""

    def __repr__(self):
        return f"MyStr({str.__repr__(self)})"


class MyBytes(bytes):
    """A subclass of bytes."""


class MyList(list):
    """A subclass of list."""


class MyTuple(tuple):
    """A subclass of tuple."""


class MyDict(dict):
    """A subclass of dict that knows missing keys."""

    def __missing__(self, key):
        return ("missing", key)


class MySet(set):
    """A subclass of set."""


def function(a, b=2, *args, c=3, **kwargs):
    """Show the arguments."""
    return (a, b, args, c, kwargs)


def key_first(value):
    """Return the first item, as a sort key."""
    return value[0]


INT = """0 1 -1 2 3 -3 5 7 8 10 16 36 37 64 97 100 -100 255 256 257 1000 1114111 1114112 (2**62) (2**63-1) (2**63)
    (-2**63) (-2**63-1) (2**64) (10**30) (-10**30) True False MyInt(4) (3**50) 0x10ffff""".split()
SMALL = "0 1 2 3 -1 -2 -3 4 5 7 10 True Index(2) MyInt(1)".split()
HUGE = "(2**62) (2**63-1) (2**63) (-2**63) (2**64) (10**30) (-10**30)".split()
FLOAT = """0.0 -0.0 1.0 -1.0 0.5 1.5 2.5 -2.5 0.1 1e16 1e15 123456789.125 1e300 1e-300 5e-324 1e22 1e23 3.14159
    2.675 0.30000000000000004 1.7976931348623157e308 float('inf') -float('inf') float('nan') MyFloat(2.25) 1e5 100.0
    123456.789 9007199254740993.0 0.0001 0.00001 99999.95""".split()
COMPLEX = """1j 0j (1+2j) (-1.5-0.5j) complex(0.0,-0.0) complex(-0.0,2) (1e300+1e300j) complex('nan+infj')
    complex('inf') (3+0j) (0.1+1e20j)""".split()
STR = [
    "''", "'a'", "'abc'", "'hello world'", "'  spaced  out '", "'a,b,,c'", "'UPPER lower Title'", "'12'", "'-7'",
    "'1_000'", "' 42 '", "'0x1f'", "'1.5'", "'nan'", "'1e5'", "'abcabcabc'", "'b'", "'bc'", "','", "' '", "'x'",
    "'line1\\nline2\\r\\nline3\\x0b'", "'tab\\tsep\\t'", "'\\u00e9t\\u00e9'", "'\\u00df\\u0130\\u01c5'",
    "'\\U0001f600\\u4e2d'", "'\\ud800'", "'\\u0660\\u00b2\\u00bd'", "'{} {0}'", "'%s %d'", "'a\\x00b'", "'\\''",
    "'\"\\''", "'\\x7f\\xa0\\xad'", "MyStr('sub')", "MyStr('')", "'identifier_1'", "'None'", "'strict'", "'utf-8'",
    "'real'", "'\\u03a3\\u03c3\\u03c2'", "'AbC'", "'zebra'", "'longer text with many words in it, and commas'",
]
BYTES = [
    "b''", "b'a'", "b'abc'", "b'hello world'", "b'a,b,,c'", "b'12'", "b'\\x00\\xff'", "b' 7 '", "b'abcabc'",
    "b'\\xc3\\xa9'", "b'x\\ny\\r\\nz'", "bytearray(b'abc')", "bytearray(b'')", "bytearray(b'a b  c')", "b','",
    "memoryview(b'abcd')", "memoryview(bytearray(b'abcdef'))", "memoryview(b'abcdef')[::2]", "MyBytes(b'sub')",
    "bytearray(b'A,b\\tC')", "b'%d %s'", "b'6162'", "b'Hello'", "b'b'",
]
TUPLE = "() (1,) (1,2) (1,2,3) ('a','b') (3,1,2) MyTuple((1,2)) ((1,2),(3,4)) (None,True) (1.5,2) ('x',1) ('a',)".split()
LIST = """[] [1] [1,2] [1,2,3] [3,1,2] ['b','a'] [[1],[2]] [1,'a'] [0,1,2,3,4,5,6,7,8,9] MyList([1,2]) [None]
    [1.5,-2] [True,False] [(1,2),(3,4)] [('a',1)] ['a','b','c']""".split()
DICT = """{} {1:2} {'a':1} {'a':1,'b':2} {1:'x',2:'y',3:'z'} MyDict(a=1) {(1,2):3} {None:None} {'b':[1]}
    {'a':1}.keys() {'a':1,'b':2}.items() {1:2,3:4}.values() {1:2}.items() {1:2,3:4}.keys()""".split()
SET = """set() {1} {1,2} {1,2,3} {'a'} frozenset() frozenset({1,2}) frozenset({(1,2)}) MySet({1}) {0,1,2,3,4,5}
    {1.5,None}""".split()
RANGE = "range(0) range(3) range(1,10,3) range(10,0,-3) range(-5,5) range(5,5)".split()
OTHER = """None ... NotImplemented int str list dict object type len function list[int] (int|str) slice(1,2) slice(None)
    slice(None,None,-1) slice(1,10,2) slice('a') object Index(3) Index(-1) Index(2**70) Real(1.5) Real(float('inf'))
    Equal() Unordered() Sized(2) Sized(-1) Sized(2**70) Failing() Keys() Answers() WrongAnswers() key_first ValueError
    ValueError('v') KeyError('k') OSError(2,'no') iter([1,2]) iter('ab') (x*2for(x)in(1,2)) zip([1,2],'ab') map(abs,[-1])
    enumerate('ab') reversed([1,2]) sorted sum bool float bytes tuple""".split()
FORMAT = [
    "''", "'d'", "'5'", "'<5'", "'>8'", "'^9'", "'*^9'", "'=+6'", "'+'", "' '", "'05'", "'#x'", "'x'", "'X'", "'#o'",
    "'b'", "'#010b'", "'_b'", "','", "'_'", "'_x'", "',x'", "'n'", "'c'", "'e'", "'.3e'", "'E'", "'.0f'", "'.2f'",
    "'#.0f'", "'10.3f'", "'+.1f'", "'g'", "'.3g'", "'#.3g'", "'G'", "'%'", "'.1%'", "'s'", "'.2'", "'.2s'", "'10.2s'",
    "'z.1f'", "'z'", "'-010,.2f'", "'=10'", "'<<5'", "'{<5'", "'5.'", "'.'", "'1.1d'", "'.5d'", "'q'", "'dd'", "'  d'",
    "'0=5'", "'\\u00e9^7'", "'99999999999999999999'", "'.99999999999999999999'", "'.2147483648f'", "',_'", "'_,'", "',s'",
    "'+s'", "'#s'", "'=s'", "'0s'", "'08.3f'", "'020_b'", "'030,d'", "'025_x'", "'.10g'", "'.17g'", "'.0e'", "'.0g'", "'r'",
    "',.3f'", "'_.3f'", "',%'", "'+#012.3e'", "' .2f'", "'010'", "'.1'", "'.3'", "'.17'", "'<+8.2'", "'z.0f'", "'zd'",
]
KINDS = {
    "i": INT, "n": SMALL, "f": FLOAT, "c": COMPLEX, "s": STR, "b": BYTES, "t": TUPLE, "l": LIST, "d": DICT, "e": SET,
    "r": RANGE, "o": OTHER, "F": FORMAT, "h": HUGE,
}
