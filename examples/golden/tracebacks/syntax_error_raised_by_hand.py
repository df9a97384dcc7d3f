"""SyntaxErrors raised with odd positions, as the printer copes with them."""
import sys

for args in (
    (), ("only msg",), ("m", ("f.py", 3, 1, "some text\n")), ("m", ("f.py", 3, 5, "    some text", 3, 9)),
    ("m", ("f.py", 3, 100, "short")), ("m", ("f.py", 3, 0, "zero offset")), ("m", ("f.py", 3, -1, "minus")),
    ("m", ("f.py", 3, None, "no offset")), ("m", (None, 3, 1, "no file")), ("m", ("f.py", None, 1, "no line")),
    ("m", ("f.py", 3, 2, None)), ("m", ("f.py", 3, 2, "")), ("m", ("f.py", 3, 2, "a b c", 3, 0)),
    ("m", ("f.py", 3, 4, "a b c", 3, 2)), ("m", ("f.py", 3, 2, "first\nsecond\n", 4, 2)),
    ("m", ("f.py", 3, 3, "\tx y", 3, 4)), ("m", ("f.py", 3, 2, "日本 x", 3, 4)),
):
    try:
        raise SyntaxError(*args)
    except SyntaxError as e:
        sys.excepthook(type(e), e, e.__traceback__)


class Own(SyntaxError): pass


raise Own("own subclass", ("own.py", 7, 3, "  a  b  c\n", 7, 7))
