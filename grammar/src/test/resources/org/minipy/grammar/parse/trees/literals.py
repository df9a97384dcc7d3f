0, 7, 1_000, 0xFF, 0o17, 0b101, 0x_f, 00, 18446744073709551616, 9223372036854775807, 9223372036854775808
1.5, .5, 5., 1e10, 1E-5, 1_0.0_1e+1_0, 1e400, 2j, 1.5J, 0j, 0777.5, 09e1
None, True, False, ...
'', "a", 'a"b', "a'b", '''a
b''', """c\
d""", r'\n\'', R"\x", u'u', U'u', b'abc', B"\x00\xff\101", rb'\x', Rb'\\', bR'\n'
'\a\b\f\n\r\t\v\\\'\"\0\12\377\x41\u00e9\U0001F600\N{BULLET}\N{latin small letter e with acute}'
'\ud800', '\ud83d\ude00', '\U0001F600', 'é😀', "a" 'b' """c""", u'a' 'b', b'a' b'b'
'\N{LF}\N{VS2}\N{HANGUL SYLLABLE HAN}\N{CJK UNIFIED IDEOGRAPH-6F22}'
'\
continued', '\400'
[], [1], [1, 2,], (), (1,), (1, 2), {}, {1}, {1, 2,}, {1: 2}, {1: 2, **x, 3: 4,}, [*a, b], (*a, b), {*a, b}
