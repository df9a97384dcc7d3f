"""str: operators, methods, formatting, the constructor and their errors, one expression per line."""
EXPRESSIONS = r'''
'abc' + 'def'
'abc' + 1
'abc' + None
'abc' * 3
3 * 'abc'
'abc' * -1
'abc' * True
'abc' * 1.5
'abc' * 'x'
'abc' * (2**63)
'abc' * (2**62)
'abc'[0]
'abc'[-1]
'abc'[3]
'abc'[-4]
'abc'.__getitem__('a')
'abc'.__getitem__(1.0)
'abc'.__getitem__(None)
'abc'[2**100]
'abc'[1:]
'abc'[:-1]
'abc'[::-1]
'abc'[::2]
'abc'[5:]
'abc'[2:1]
'abc'[::0]
'abc'['a':]
'a😀b😀'[1]
'a😀b😀'[2]
'a😀b😀'[-1]
'a😀b😀'[1:3]
'a😀b😀'[::-1]
len('a😀b😀')
len('')
'😀'.find('')
'a😀b😀'.find('b')
'a😀b😀'.rfind('😀')
'a😀b😀'.find('😀', 2)
'a😀b😀'.find('😀', 2, 3)
'a😀b😀'.count('😀')
'a😀b😀'.count('')
'a😀b😀'.index('x')
'a😀b😀'.partition('b')
'a😀b😀'.center(8, '😀')
'a' in 'abc'
'' in ''
1 in 'abc'
None in 'abc'
'abc' < 'abd'
'abc' < 'ab'
'\uffff' < '😀'
'\ud800' < '\uffff'
'😀' > '\uffff'
'a' < 1
'a' == 1
'a' != 1
'é' > 'z'
list('a😀b')
iter('abc').__length_hint__()
type(iter('abc')).__name__
type(iter('é')).__name__
iter('abc').__reduce__()[1]
list(reversed('abc'))
'abc'.find('b')
'abc'.find('z')
'abc'.find('')
'abc'.find('', 3)
'abc'.find('', 4)
'abc'.find('c', -1)
'abc'.find('c', None, None)
'abc'.find('c', 'a')
'abc'.find(1)
'abc'.find()
'abc'.find('a', 1, 2, 3)
'abc'.rfind('')
'abc'.rfind('', 4)
'abc'.rfind('a', 1)
'abcabc'.rfind('abc')
'abcabc'.rfind('abc', 0, 5)
'abcabc'.index('z')
'abcabc'.rindex('z')
'abcabc'.index('c', 3)
'aaa'.count('aa')
'aaa'.count('')
'aaa'.count('', 2)
'aaa'.count('', 4)
'aaa'.count('a', 1, -1)
'aaa'.count(1)
''.count('')
'abc'.startswith('ab')
'abc'.startswith(('x', 'a'))
'abc'.startswith(())
'abc'.startswith('')
'abc'.startswith('', 4)
'abc'.startswith('', 3)
'abc'.startswith('b', 1)
'abc'.startswith(1)
'abc'.startswith([])
'abc'.startswith(('x', 1))
'abc'.endswith('bc')
'abc'.endswith('b', 0, 2)
'abc'.endswith('')
'abc'.endswith(('x', b''))
'abc'.endswith(b'c')
'abc'.startswith()
'a b  c '.split()
'a b  c '.split(' ')
'a b  c '.split(None, 1)
' a b '.split(maxsplit=0)
'a,b,c'.split(',', 1)
'a,b,c'.split(',', 0)
'a,b,c'.split(',', -5)
'a,b,c'.split(sep=',', maxsplit=2)
'a,b,c'.split('')
'a,b,c'.split(1)
'a,b,c'.split(',', 'x')
''.split()
''.split(',')
'   '.split()
'a b  c '.rsplit()
'a b  c '.rsplit(' ', 2)
' a b  c '.rsplit(None, 1)
'a,b,c'.rsplit(',', 1)
'aXXbXXc'.rsplit('XX')
'aXXbXXc'.split('XX')
'a\x1cb\u2003c\x85d'.split()
'a\nb\r\nc\rd\x0be\u2028f'.splitlines()
'a\nb\r\nc\rd'.splitlines(True)
'a\n\nb\n'.splitlines(keepends=1)
''.splitlines()
'\n'.splitlines()
'a.b.c'.partition('.')
'a.b.c'.rpartition('.')
'abc'.partition('.')
'abc'.rpartition('.')
'abc'.partition('')
'abc'.partition(1)
'  abc  '.strip()
'  abc  '.lstrip()
'  abc  '.rstrip()
'xxabcxx'.strip('x')
'xyabcyx'.strip('xy')
'abc'.strip('')
'abc'.strip(None)
'abc'.strip(1)
'abc'.lstrip(1)
'abc'.rstrip(b'')
'\u2003a\x1f'.strip()
'😀a😀'.strip('😀')
'abc'.removeprefix('ab')
'abc'.removeprefix('x')
'abc'.removesuffix('bc')
'abc'.removesuffix('')
'abc'.removeprefix(1)
'abc'.removesuffix(None)
'abc'.center(9)
'abc'.center(8)
'abcd'.center(9)
'abc'.center(2)
'abc'.center(9, '*')
'abc'.center(9, '**')
'abc'.center(9, 1)
'abc'.center('a')
'abc'.center()
'abc'.ljust(6, '.')
'abc'.rjust(6, '.')
'abc'.ljust(-5)
'abc'.zfill(6)
'-abc'.zfill(6)
'+1'.zfill(5)
''.zfill(3)
'abc'.zfill('a')
'a\tb'.expandtabs()
'a\tb\n\tc'.expandtabs(4)
'a\tb'.expandtabs(0)
'a\tb'.expandtabs(-1)
'a\tb'.expandtabs(tabsize=2)
'a\tb'.expandtabs('x')
'aaa'.replace('a', 'b')
'aaa'.replace('a', 'b', 2)
'aaa'.replace('a', '')
'aaa'.replace('', '-')
'aaa'.replace('', '-', 2)
'aaa'.replace('', '-', 0)
''.replace('', '-')
''.replace('', '-', 0)
'aaa'.replace('aa', 'b')
'aaa'.replace('z', 'b')
'aaa'.replace('a', 'a')
'aaa'.replace(1, 'a')
'aaa'.replace('a', 1)
'aaa'.replace('a', 'b', 'c')
'aaa'.replace('a')
'a😀b'.replace('', '|')
','.join(['a', 'b'])
','.join([])
','.join(('a',))
','.join('abc')
",".join({x: 1 for x in "abc"})
','.join({'a': 1, 'b': 2})
','.join([1])
','.join(['a', 1])
','.join(['a', None, 1])
','.join(1)
','.join(None)
','.join([b'a'])
'abc'.upper()
'straße'.upper()
'ABC'.lower()
'İ'.lower()
'ΑΣ'.lower()
'hello world'.title()
"they're bill's".title()
'hello WORLD'.capitalize()
'ǆ'.title()
'Hello'.swapcase()
'Straße'.casefold()
'ﬁ'.upper()
'abc'.isalpha()
''.isalpha()
'abc1'.isalnum()
'²'.isdigit()
'²'.isdecimal()
'½'.isnumeric()
'٣'.isdecimal()
'abc'.islower()
'aBc'.islower()
'123'.islower()
'ABC'.isupper()
'Hello World'.istitle()
'Hello world'.istitle()
' \t\n'.isspace()
''.isspace()
'abc'.isidentifier()
'1abc'.isidentifier()
'def'.isidentifier()
'a b'.isidentifier()
'abc\n'.isprintable()
''.isprintable()
'é'.isascii()
''.isascii()
'abc'.isalpha(1)
'abc'.translate({97: 'x', 98: None, 99: 100})
'abc'.translate({97: 'xyz'})
'abc'.translate({97: 1.5})
'abc'.translate({97: 2**30})
'abc'.translate({97: -1})
'abc'.translate(['x'])
'abc'.translate('x' * 98)
'abc'.translate(1)
'abc'.translate(str.maketrans('ab', 'xy', 'c'))
str.maketrans('ab', 'xy')
str.maketrans('ab', 'xy', 'z')
str.maketrans({'a': 1, 98: None, 'c': 'x'})
str.maketrans({'ab': 1})
str.maketrans({1.5: 1})
str.maketrans('ab')
str.maketrans(1, 'a')
str.maketrans('a', 1)
str.maketrans('a', 'bc')
str.maketrans('a', 'b', 1)
str.maketrans()
'abc'.encode()
'é'.encode('latin-1')
'é'.encode('ascii')
'éa€'.encode('ascii', 'ignore')
'éa€'.encode('ascii', 'replace')
'éa€'.encode('ascii', 'xmlcharrefreplace')
'éa€'.encode('ascii', 'backslashreplace')
'éa€'.encode('ascii', 'namereplace')
'éa€'.encode('ascii', 'foo')
'a'.encode('ascii', 'foo')
'abc'.encode('foo')
'abc'.encode(1)
'abc'.encode('utf-8', 1)
'abc'.encode('utf-16')
'abc'.encode('utf-8-sig')
'\ud800'.encode()
'\ud800'.encode('utf-8', 'surrogatepass')
'\udc80'.encode('utf-8', 'surrogateescape')
'日本'.encode('shift_jis')
'a\x00b'.encode('a\x00')
str()
str(1)
str(None)
str(b'abc', 'ascii')
str(b'abc', encoding='utf-8', errors='strict')
str(b'\xff', 'utf-8')
str(b'\xff', 'ascii', 'replace')
str(b'\xc3\xa9', errors='strict')
str(bytes=1)
str('abc', 'utf-8')
str(1, 'utf-8')
str(b'abc', 1)
str(encoding='utf-8')
str(object=5)
str(1, 2, 3, 4)
str([1, 'a'])
'{}'.format(1)
'{} {}'.format(1, 2)
'{1} {0}'.format(1, 2)
'{a} {b}'.format(a=1, b=2)
'{} {a}'.format(1, a=2)
'{0} {}'.format(1, 2)
'{} {0}'.format(1, 2)
'{'.format()
'}'.format()
'{{}}'.format()
'{0'.format(1)
'{0!r}'.format('a')
'{0!s:>5}'.format('a')
'{0!a}'.format('é')
'{0!x}'.format('é')
'{0!}'.format('é')
'{0!rr}'.format('é')
'{:>{}}'.format('a', 5)
'{:>{w}.{p}}'.format('abc', w=5, p=2)
'{:{:{}}}'.format(1, 2, 3)
'{0.real} {0.imag}'.format(1)
'{0[0]} {0[1]}'.format('ab')
'{0[a]}'.format({'a': 1})
'{0[-1]}'.format({'-1': 1})
'{0[-1]}'.format([1, 2])
'{0.foo}'.format(1)
'{0[foo'.format(1)
'{0[]}'.format(1)
'{0.}'.format(1)
'{0[0]x}'.format([1])
'{2}'.format(1)
'{}'.format()
'{a}'.format()
'{a}'.format(1)
'{a.b}'.format(a=1)
'{:d}'.format('a')
'{:5}|{:<5}|{:>5}|{:^5}'.format(1, 2, 3, 4)
'{:5}|{:<5}|{:>5}|{:^5}'.format('a', 'b', 'c', 'd')
'{:*^9}'.format('abc')
'{:.2}'.format('abc')
'{:+d} {: d} {:-d}'.format(1, 2, 3)
'{:,} {:_} {:x} {:#x} {:b} {:o}'.format(1234567, 1234567, 255, 255, 5, 8)
'{:.3f} {:e} {:g} {:%}'.format(1.23456, 12345.678, 0.0001, 0.5)
'{:010.3f}'.format(-3.14159)
'{:=+10}'.format(5)
'{!r:>10}'.format('a')
'{:s}'.format(1)
'{:>5s}'.format('a')
'{:=5}'.format('a')
'{:z}'.format('a')
'{:#}'.format('a')
'{:+}'.format('a')
'{: }'.format('a')
'{:,}'.format('a')
'{}'.format([1, 'a'])
'{:5}'.format([1])
'{:5}'.format(None)
'{:}'.format(None)
'{a}'.format_map({'a': 1})
'{a}'.format_map({})
'{}'.format_map({'': 1})
'{0}'.format_map({'0': 1})
'{a}'.format_map(1)
'{a}'.format_map([])
'abc'.__format__('>5')
'abc'.__format__(1)
'abc'.__format__('')
'%s' % 1
'%s %s' % (1, 2)
'%s' % (1, 2)
'%s %s' % 1
'%s %s' % (1,)
'%s' % ()
'abc' % ()
'abc' % 1
'abc' % (1,)
'abc' % {'a': 1}
'abc' % [1]
'abc' % 'x'
'%d' % 1.9
'%d' % 'a'
'%d' % None
'%d' % 1j
'%d' % True
'%i' % -5
'%u' % 5
'%x' % 255
'%X' % 255
'%#x' % 255
'%#o' % 8
'%o' % 8
'%x' % 1.5
'%x' % 'a'
'%5d|%-5d|%05d|%+d|% d' % (1, 2, 3, 4, 5)
'%.3d' % 5
'%.3f' % 1.5
'%f' % 1
'%f' % 'a'
'%f' % None
'%e %E %g %G' % (1.5, 1.5, 1e-10, 1e-10)
'%5.1f|%-8.2e|' % (1.25, 1234.5)
'%c' % 'a'
'%c' % 97
'%c' % 'ab'
'%c' % ''
'%c' % 1.5
'%c' % -1
'%c' % 0x110000
'%5c|' % 'a'
'%r %a' % ('é', 'é')
'%.2s|%5s|%-5s|' % ('abc', 'd', 'e')
'%.1r' % 'abc'
'%(a)s %(b)d' % {'a': 1, 'b': 2}
'%(a)s' % {}
'%(a)s' % 1
'%(a)s' % (1,)
'%(a' % {'a': 1}
'%(a)' % {'a': 1}
'%(a(b)c)s' % {'a(b)c': 1}
'%*d' % (5, 1)
'%-*d|' % (5, 1)
'%*d|' % (-5, 1)
'%.*f' % (2, 1.23456)
'%*d' % ('a', 1)
'%*s' % (5,)
'%' % 1
'%z' % 1
'%%' % ()
'%%' % 1
'%d%%' % 5
'%é' % 1
'%ld' % 5
'%(a)s %s' % {'a': 1}
'%s %(a)s' % {'a': 1}
'%5%|' % ()
'%s' % {'a': 1}
'%s' % [1]
'%s' % (None,)
'%s' % ((1, 2),)
'%d' % 2**70
'%x' % -255
'%#X' % 255
'%08.3f' % -3.14159
'%+.1e' % 12345
'%f' % 10**400
'%d' % float('nan')
'%d' % float('inf')
'%s'.__mod__((1,))
'%s'.__rmod__('a')
'abc'.__rmod__('%s')
'a'.__add__('b')
'a'.__add__(1)
'a'.__mul__(2)
'a'.__rmul__(2)
'a'.__mul__('b')
'a'.__contains__('a')
'a'.__contains__(1)
'a'.__len__()
'a'.__getitem__(0)
'a'.__lt__(1)
'a'.__eq__('a')
'a'.__hash__() == hash('a')
'a'.__getnewargs__()
'a'.__iter__().__next__()
'a'.__str__()
'a'.__repr__()
''.__sizeof__()
'abc'.__sizeof__()
'éa'.__sizeof__()
'é'.__sizeof__()
'日本'.__sizeof__()
'日'.__sizeof__()
'😀'.__sizeof__()
'a😀é'.__sizeof__()
hash('')
repr('a\'b')
repr('a"b')
repr('a\'b"c')
repr('\n\t\\\x00\x7f\xa0\xad\u200b\ud800😀')
'abc'.foo
'abc'.foo()
str.upper(1)
str.upper()
str.join('a')
str.__add__('a')
str.__add__(1, 'a')
'abc'.upper(1)
'abc'.split(foo=1)
'abc'.split('a', 1, 2)
'abc'.encode(foo=1)
str.__doc__ is None
str.mro()
'abc'.__class__
'abc'.capitalize().lower() == 'abc'
ord('a')
ord('ab')
chr(-1)
max('abc')
sorted('hello')
'a' 'b'
'abc' and 'def'
bool('')
int.from_bytes('a'.encode(), 'big')
min('b', 'a')
'é'.encode().decode()
'x'.join(['a'] * 5)
'abc'.__init__(1, 2, 3)
str.__new__(str)
str.__new__(int)
str.__new__()
str.__new__(1)
'a'.__ne__('b')
'ab'.__ge__('aa')
'''
for expression in EXPRESSIONS.split("\n"):
    if expression:
        try:
            result = "= " + repr(eval(expression))
        except Exception as e:
            result = "! " + type(e).__name__ + ": " + str(e)
        print(ascii(expression), ascii(result))
