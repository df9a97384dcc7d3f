"""Warnings about literals come also when the program has an error later; as errors they take its place."""
import warnings

PROGRAMS = [
    "x = '\\q'\ny = = 2\nz = '\\w'\n", "x = 1if 1 else 2\ny = = 2\nz = 1if 1 else 3\n", "x = 1 2\nz = 1if 1 else 3\n",
    "x = '\\q' 2 '\\z'\n", "print '\\q'\n", "x = '\\q'\n", "x = f'\\{1}'\n", "x = (f'\\{1}' 2\n",
    "x = (1,\n  '''\n\\q''')\n", "x = 1 is 1\nassert (1, 2)\n", "x = 1 is 1\nreturn\n", "x = 1 is 1\nx = '\\q'\nreturn\n",
    "x = ('\\q' 'a\n\n b'\n", "'\\q' + '\\z' = 5\n", "x = '\\q'; f('\\w', a b '\\e')\n'\\r'\n",
    "def f():\n  '\\q'\n '\\w'\n", "x = '\\q'\ny = (1, '\\z'\nz=1\n", "x = '\\777' f'\\8{1}\\9' b'\\y'\nx y",
    "x = f'{x!r:\\q}'\ny=\n", "x = rf'{x!r:\\q}\\q'\n",
]


def attempt(program):
    try:
        compile(program, "t", "exec")
        print("compiles")
    except SyntaxError as e:
        print(e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, ascii(e.text), sep=" | ")


for program in PROGRAMS:
    print(ascii(program))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        attempt(program)
    for w in caught:
        print("   ", w.category.__name__, w.message, w.filename, w.lineno)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        attempt(program)
