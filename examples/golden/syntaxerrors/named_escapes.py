"""Positions of wrong escapes in string literals."""


def show(text):
    try:
        compile(text, "t", "exec")
        print(ascii(text), "compiles")
    except SyntaxError as e:
        print(ascii(text), e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, sep=" | ")


for text in r"""
'\N{}' '\N' '\N{' '\N{a' '\N{}abc' '\Nx' '\Nxyz}' 'ab\N{foo}x' '\N{}}' f'\N{}' f'a\N{foo}' f'\N' f'\Nx' rf'\N{x}'
'é\x' '😀\x' f'é\x' f'\x{1}' f'\x' f'{1}\x' '\777\x' 'a\ud800\x' '\U00110000' '\U1234567' b'\x' b'a\xg' b'\xa'
f'{1!x}\x' a'\x' if(a'\x') print'\x' 1'\x' [a'\x'] '\x'+ f(a='\x') f'{a}{f'\x'}' f'{a:{'\x'}}'
""".split():
    show(text)
show("'''a\n\n\\x'''")
show("f'''a\n\n\\x'''")
show("f'''a{1}\n\n\\x'''")
show("x = '\\x'\ny = = 2")
show("x = '\\x'\ny = (")
show("x = '\\x'\ny = '")
show("x = '\\x'\n  y = 1")
