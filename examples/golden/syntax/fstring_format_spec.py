"""Format specs of f-strings: nested fields, the colon, the walrus and the lambda."""
width, precision, value = 12, 4, 3.14159265
print(f"{value:{width}.{precision}}|")
print(f"{value:{width}.{precision}f}|")
print(f"{value!r:>{width}}|")
print(f"{'mid':{'*'}^{width}}|")
print(f"{'mid':{"-"}{"<"}{width}}|")
print(f"{255:{'#'}x} {255:#{'b'}} {255:#o} {255:X}")
print(f"{1234567:,} {1234567:_} {0xffff:_x} {1234567.891:,.2f}")
print(f"{width:=+5}|{-width:=+5}|{width: }|")
print(f"{(lambda x: x * 2)(3):>4}|")
print(f"{(z := 3):>4}|{z}")
print(f"{'a':}|{'b'!s:}|")


class Echo:
    def __format__(self, spec):
        return f"<{spec}>"


e = Echo()
print(f"{e}", f"{e:}", f"{e: }", f"{e:a:b:c}", f"{e:%Y-%m-%d %H:%M}")
print(f"{e:{1}{2}x{3}}", f"{e:!r}", f"{e:=}", f"{e!s:.6}", f"{e:{'{'}}")
print(f"{e:\n\x41}", rf"{e:\n}")
print(f"{e:{'nested'!r:>10}}")
print(f"{e:a{e:b{1}}c}")
