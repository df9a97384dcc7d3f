f'', f"a", f"{a}", f"a{b}c", f"{{}}", f"{{{a}}}", F'x', rf'\{a}\n', fR"\{{", f"\{a}"
f"{a!r}{b!s}{c!a}", f"{a:}", f"{a:x}", f"{a:{b}}", f"{a:x{b}y{c!r:z}}", f"{a:{{}}}", f'{a:%H:%M}'
f"{a=}", f"{ a = }", f"{a=!s}", f"{a=:x}", f"{a + b = !r:>{c}}"
f"{x["a"]}", f"{f"{f'{1}'}"}", f'{'a' 'b'}', f"{(lambda x: 1)}", f"{a, b}", f"{*a, b}", f"{yield}", f"{a if b else c}"
f"{a != b}{a == b}{x:=5}{(x := 5)}", f"{ {1: 2}[1] }", f"{a['b']['c'](d)}"
f'''{
a  # comment
}''', f'''{
a
=  # comment
!r}''', f'{a
}', f"""a
b{c}
d"""
'a' f'b' "c", f'{a}' 'b' f'{c}', 'a' f'{b}', f'' '', '' f'', u'a' f'b', f'a' u'b'
f'\N{BULLET}{a}\N{DIGIT ONE}', f'\x41{a}\n', f'{a:\x41}', f"\\{a}", f"é{b}é"
