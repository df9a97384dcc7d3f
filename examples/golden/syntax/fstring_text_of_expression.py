"""Where CPython's tokenizer takes the text of f"{x=}" from: it ends at the first sign of a conversion, a comment sign
cuts it, and inside of a format specification there is none."""
x = 7
print(f"{x != 7 = }", f"{(x != 7)=}", f"{x!=7=!s}", f"{x != 7=:>6}", f"{[x != 7][0]=}")
print(f"""{"a#b"=}""", f"""{x # remark
=}""", f"""{"a#b" # x
 = }""")
print(f"{f"{x!=2=}"=}", f"{f'{x=}'!r:>8}", f"{x:{'>'}{8}}", f"{x=:>{4}}", f"{ {x} = }", f"{{x = }}")
for text in 'f"{1:{2=}}"', 'f"{1:{2=!r}}"', 'f"{1:{2=:{3}}}"', 'f"{1=:{2}}"':
    try:
        print(text, eval(text))
    except (ValueError, SyntaxError) as e:
        print(text, type(e).__name__, e)


class Echo:
    def __format__(self, spec):
        return f"<{spec}>"


e = Echo()
print(f"{e:\t|\x41\u0042\N{DIGIT ONE}}", rf"{e:\t|\x41}\t", rf"{e:a{e:\t}}\t", ascii(rf"\{e}\t"))
