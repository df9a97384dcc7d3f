"""Errors of programs given as bytes: encodings, wrong UTF-8, byte-order marks, ends of lines and of the program."""


def show(source):
    for mode in "exec", "single":
        try:
            compile(source, "t", mode)
            print(ascii(source), mode, "compiles")
        except SyntaxError as e:
            place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
            print(ascii(source), mode, e.msg, place, ascii(e.text))
        except ValueError as e:
            print(ascii(source), mode, type(e).__name__, e)


for source in [
    b'x = "\xff"\n', b'x = 1\n\ny = "abc\xe9"\n', b'x = 1\n# abc\xe9 d\n', b'# coding: utf-8\nx = "abc\xe9", 3\n',
    b'x = "\\n\xff"', b'x = "a\xc3\xa9\\n\xff"', b'x = f"a{1}\xc3\xa9\xff"', b'f"{1:\xff}"', b'x = rb"\xff"',
    b'x = (\xff', b'"\xe2\x82a"', b'"\xf0\x9f\x98"', b'"\xe2\x82"', b'"\xed\xa0\x80"', b'"\xc0\x80"', b'"\xf5"',
    b"a '\xff'", b'ab\xffc = 1\n', b'x.\xff = 1 2', b'\xc3\xa9\xff = 1 2', b'x = 1 2\ny = "\xff"\n', b'x = "\xe2\x82',
    b'x = "\xc3\xa9" 1\n', b'\xc3\xa9 \xc3\xa9', b'x = """\xc3\xa9\n""" \xc3\xa9 1', "x = 'é' 1", b'\xc3\xa9 = $',
    b'\xef\xbb\xbfx = 1 2\n', b'\xef\xbb\xbfx = "\xc3\xa9" 2\n', b'\xef\xbb\xbf# coding: latin-1\n', b'x\n\xef\xbb\xbfy\n',
    b'# coding: nosuch\n', b'# coding: hex\n', b'#\n# coding: rot13\n', b'#\n#\n# coding: nosuch\n',
    b'# coding: ascii\n"\xe9"', b'# coding: cp1252\n"\x81"', b'# coding: latin-1\n"\xe9" x', b'# \xe9 coding: utf-8\n',
    b'x = 1\x00\n', "x = 1\0", "# \udc80", "x = '\ud800'", b'x = 1\ry = 1 2\r', b'x = 1 \\\r\n+ 2 3\r\n',
    b'x = 1\\', b'x = 1\\\n', b'x = (1,\\\n', b'\\', b'if 1:\n  pass\n\\\n', b'if 1:\n  x = 1\n  # c', b'x = 1\n\x1a',
    b'if 1:', b'if 1:\n\n\n', b'try:\n  pass', b'@a', b'if 1:\n  x = 1\n\x0c  y = 2\n', b'x = 1\x0b + 2\n',
]:
    show(source)
