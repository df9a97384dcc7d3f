# textwrap: wrapping, hyphens and dashes, long words, whitespace, placeholders, dedent and indent.
import textwrap
from textwrap import TextWrapper, dedent, fill, indent, shorten, wrap
T = ("Hello there -- you goof-ball, use the -b option! it's a self-evident truth---really-- isn't it? "
     "multi-word-hyphen a-b-c x-1 e-mail --option=value foo--bar (well-known) \"quoted-text.\" two-a-days 1-2-3 end.  "
     "A sentence. Another one! A third?  'Quoted.' Next")
for width in (1, 5, 10, 17, 30, 45, 70, 200):
    print(wrap(T, width))
    print(wrap(T, width, break_on_hyphens=False))
    print(wrap(T, width, break_long_words=False))
    print(wrap(T, width, fix_sentence_endings=True, drop_whitespace=False))
print(TextWrapper()._split(T))
print(TextWrapper(break_on_hyphens=False)._split(T))
for s in ("a--b", "--a", "a-- b", "ab-cd", "a-b", "ab-c", "ab-cd-ef", "-ab-cd", "ab--", "x---y", "é-à ça-va", "12-34", "ab-1c", "_a-b_c", "a.--b", ")--b", "ab-c-d", "ab-c-de", "two-a-days"):
    print(s, TextWrapper()._split(s))
print(wrap("a\tb\n\nc  d\x0be\u00a0f", 8), wrap("a\tb", 20, expand_tabs=False), wrap("a\tb", 20, tabsize=4, replace_whitespace=False))
print(wrap("   leading and   inner   blanks   ", 12), wrap("   leading and   inner   blanks   ", 12, drop_whitespace=False))
print(wrap(""), wrap("   "), wrap("\n\n"), wrap("supercalifragilistic-expialidocious", 12), wrap("----------", 4))
print(fill("one two three four five six", 12, initial_indent="* ", subsequent_indent="  "))
for n in (1, 2, 3, 9):
    for w in (8, 12, 20):
        print(n, w, wrap("The quick brown fox jumps over the lazy dog", w, max_lines=n))
        print(n, w, wrap("The quick brown fox jumps over the lazy dog", w, max_lines=n, placeholder="..."))
for w in (4, 5, 6, 10, 20, 100):
    try:
        print(shorten("  Hello   world, this is  text ", w), "|", shorten("Hello  world", w, placeholder="…"))
    except ValueError as e:
        print(e)
for bad in (0, -1):
    try:
        wrap("x", bad)
    except ValueError as e:
        print(e)
for t in ("  a\n    b\n   \n  c", "\ta\n\t b", "\ta\n  b", "a\n b", "", "   ", "\n  x\n", "  x\n\t\n  y  \n", "  x\r\n  y\r\n", "    \n  a"):
    print(repr(dedent(t)), repr(indent(t, "> ")), repr(indent(t, "+", lambda line: True)))
w = TextWrapper(width=10)
w.max_lines = 1
print(w.wrap("some words that follow"), w.fill("abc"))
