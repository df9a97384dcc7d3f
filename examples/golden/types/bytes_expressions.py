"""bytes, bytearray and memoryview: operators, methods, constructors and their errors, one expression per line."""
EXPRESSIONS = r'''
b''+'a'
bytearray()+'a'
b'a'+1
'a' in b''
300 in b''
1.5 in b''
None in bytearray()
b'abc'.__getitem__('a')
b'abc'.__getitem__(1.5)
b'abc'[9]
bytearray(b'abc')['a']
bytearray(b'abc')[9]
bytearray(b'abc')[2**100]
b'abc'[2**100]
b'a'*(2**63)
b'ab'*(2**62)
bytearray(b'ab')*(2**62)
bytes(-1)
bytes(2**63)
bytes(1.5)
bytes([256])
bytes(['a'])
bytes('a')
bytes('a','ascii','strict')
bytes(1,'ascii')
bytes(errors='a')
bytes('a',errors='a')
bytes(b'a',errors='a')
bytes(encoding='a')
bytearray(-1)
bytearray(2**63)
bytearray(1.5)
bytearray([256])
bytearray(['a'])
bytearray('a')
bytearray(1,'ascii')
bytearray(errors='a')
bytearray(None)
bytearray({1:2})
bytes({1:2})
b'%s'%'a'
b'%b'%1
b'%c'%256
b'%c'%'a'
b'%c'%b'ab'
b'%c'%b'a'
b'%c'%bytearray(b'a')
b'%d'%'a'
b'%d'%1.5
b'%x'%1.5
b'%f'%'a'
b'%r %a'%('é','é')
b'%s'%b'a'
b'%s'%bytearray(b'a')
b'%s'%memoryview(b'a')
b'%s'%(b'a',b'b')
b'%(a)s'%{b'a':b'1'}
b'%(a)s'%{'a':b'1'}
b'%z'%1
b'%5s|'%b'a'
b'%.1s|'%b'abc'
bytearray(b'%d')%1
b'abc'.find('a')
b'abc'.find(300)
b'abc'.find(1.5)
b'abc'.find(97)
b'abc'.index(b'z')
b'abc'.rindex(b'z')
b'abc'.count(97)
b'abc'.count(b'')
b'abc'.startswith((1,))
b'abc'.startswith([1])
b'abc'.split('a')
b'abc'.split(1)
b'abc'.split(b'')
b'abc'.partition('a')
b'abc'.partition(b'')
b'abc'.partition(b'b')
bytearray(b'abc').partition(b'b')
bytearray(b'abc').partition(b'z')
b'abc'.strip('a')
b'abc'.replace('a',b'b')
b'abc'.replace(b'a','b')
b'abc'.replace(b'a',1)
b','.join(['a'])
b','.join([1])
b','.join(1)
b','.join([b'a',bytearray(b'b'),memoryview(b'c')])
bytearray(b',').join([b'a'])
b'abc'.translate(b'a')
b'abc'.translate('a')
b'abc'.translate(1)
b'abc'.translate(None,'a')
b'abc'.translate(None,b'a')
bytes.maketrans(b'a',b'bc')
bytes.maketrans('a',b'b')
bytes.fromhex('zz')
bytes.fromhex('1')
bytes.fromhex('12 3')
bytes.fromhex(' 12 34 ')
bytes.fromhex('é')
bytes.fromhex(b'12')
b'abc'.hex(':')
b'abc'.hex(':',2)
b'abcde'.hex(b':',-2)
b'abc'.hex('ab')
b'abc'.hex('é')
b'abc'.hex(1)
b'abc'.hex(':',0)
b'abc'.hex(':','a')
b'abc'.hex(bytes_per_sep=2)
b'abc'.hex(':',2**40)
b'abc'.center(6,'a')
b'abc'.center(6,b'ab')
b'abc'.center(6,bytearray(b'*'))
b'abc'.ljust(6,1)
b'abc'.zfill(5)
b'abc'.zfill('a')
b'abc'.removeprefix('a')
b'abc'.removesuffix(1)
b'abc'.decode(1)
b'abc'.decode('foo')
b'\xff'.decode()
b'a\nb\r\nc\rd\x0be'.splitlines()
b'a b\x1cc'.split()
b'abc' < 'a'
b'abc' == 'abc'
b'abc' == bytearray(b'abc')
b'abc' < bytearray(b'abd')
bytearray(b'abc') == memoryview(b'abc')
bytearray() < 1
hash(bytearray())
bytearray(b'abc').pop(5)
bytearray().pop()
bytearray(b'abc').pop('a')
bytearray(b'abc').remove(1)
bytearray(b'abc').remove('a')
bytearray(b'abc').remove(300)
bytearray(b'abc').append(300)
bytearray(b'abc').append('a')
bytearray(b'abc').insert(1,300)
bytearray(b'abc').insert('a',30)
bytearray(b'abc').extend(1)
bytearray(b'abc').extend('a')
bytearray(b'abc').extend(['a'])
bytearray(b'abc').extend([300])
bytearray(b'abc').extend([1.5])
bytearray(b'abc').__setitem__(0,300)
bytearray(b'abc').__setitem__(0,'a')
bytearray(b'abc').__setitem__(9,1)
bytearray(b'abc').__setitem__('a',1)
bytearray(b'abc').__setitem__(slice(0,1),1)
bytearray(b'abc').__setitem__(slice(0,1),'a')
bytearray(b'abc').__setitem__(slice(0,1),1.5)
bytearray(b'abc').__setitem__(slice(0,3,2),b'a')
bytearray(b'abc').__delitem__(9)
bytearray(b'abc').__delitem__('a')
bytearray(b'abc').__iadd__(1)
bytearray(b'abc').__iadd__('a')
bytearray(b'abc').__imul__('a')
bytearray(b'abc').__reduce__()
bytearray(b'abc').__reduce_ex__(2)
bytearray(b'abc').__reduce_ex__(3)
bytearray(b'abc').__alloc__()
bytearray(b'abc').copy()
bytearray(b'abc').__repr__()
str(b'abc')
str(bytearray(b'abc'))
memoryview(1)
memoryview('a')
memoryview(b'abc')[0]
memoryview(b'abc')[9]
memoryview(b'abc')['a']
memoryview(b'abc')[1:].tobytes()
memoryview(b'abc')[::2].tolist()
memoryview(b'abc')[::-1].tobytes()
memoryview(b'abc').__setitem__(0,1)
memoryview(b'abc').__delitem__(0)
memoryview(bytearray(b'abc')).__setitem__(0,300)
memoryview(bytearray(b'abc')).__setitem__(0,'a')
memoryview(bytearray(b'abc')).__setitem__(9,1)
memoryview(bytearray(b'abc')).__setitem__(slice(0,2),b'a')
memoryview(bytearray(b'abc')).__setitem__(slice(0,2),1)
memoryview(bytearray(b'abc')).__setitem__(slice(0,2),b'ab')
memoryview(bytearray(b'abc')).__delitem__(0)
memoryview(b'abcd').cast('I')[0]
memoryview(b'abcd').cast('z')
memoryview(b'abcd').cast('B',[2,2]).tolist()
memoryview(b'abcd').cast('B',[2,2])[1,1]
memoryview(b'abcd').cast('B',[2,2])[1]
memoryview(b'abcd').cast('B',[2,3])
memoryview(b'abcd').cast('c')[0]
memoryview(b'abcd').cast('c').tolist()
memoryview(b'abcdefgh').cast('d').tolist()
memoryview(b'abcd').cast('h').cast('i')
memoryview(b'abcd').hex(':')
memoryview(b'abcd').tobytes('A')
memoryview(b'abcd').format, memoryview(b'abcd').itemsize, memoryview(b'abcd').shape, memoryview(b'abcd').strides, memoryview(b'abcd').suboffsets, memoryview(b'abcd').ndim, memoryview(b'abcd').nbytes, memoryview(b'abcd').readonly,memoryview(b'abcd').contiguous
memoryview(b'abcd').obj
memoryview(b'abcd') == b'abcd'
memoryview(b'abcd') == memoryview(b'abcd')
memoryview(b'abcd') == 'abcd'
memoryview(b'abcd') < b'a'
hash(memoryview(b'abcd')) == hash(b'abcd')
hash(memoryview(bytearray(b'abcd')))
len(memoryview(b'abcd'))
list(memoryview(b'abcd'))
97 in memoryview(b'abcd')
memoryview(b'abcd').release()
memoryview(b'abcd').toreadonly()[0]
memoryview(b'abcd').__sizeof__()
memoryview(b'abcd').cast('B',[2,2]).__sizeof__()
memoryview(b'abcd')[1.5]
memoryview(b'abcd')[0,0]
memoryview(b'abcd')[...]==b'abcd'
b'abc'.__sizeof__()
bytearray(b'abc').__sizeof__()
bytes.__new__(bytes)
bytes.__doc__ is None
b'abc'.__bytes__()
b'abc'.__getnewargs__()
iter(b'abc').__length_hint__()
iter(b'abc').__reduce__()[1]
iter(bytearray(b'abc')).__reduce__()[1]
b'abc'.isalpha()
b'Hello World'.istitle()
b'hello'.capitalize()
b"they're".title()
b'\xe9'.upper()
memoryview(b'abc') + b''
b'' + memoryview(b'abc')
bytearray(b'') + memoryview(b'abc')
memoryview(bytearray(b'abc')).cast('b').tolist()
memoryview(b'\x01\x00').cast('?').tolist()
memoryview(b'\x01').cast('?')[0]
memoryview(b'ab').cast('@H').tolist()
memoryview(b'ab').cast('<H')
memoryview(b'ab').foo
memoryview(b'abc').index(1)
(lambda m: [m.__setitem__(0, 5), m.tolist()])(memoryview(bytearray(b'abcd')).cast('i'))
(lambda b: [memoryview(b), b.append(1)])(bytearray(b'abc'))
(lambda b, m: b.extend(b'x'))(*(lambda b: (b, memoryview(b)))(bytearray(b'abc')))
(lambda b, m: b.clear())(*(lambda b: (b, memoryview(b)))(bytearray(b'abc')))
(lambda b, m: b.__delitem__(0))(*(lambda b: (b, memoryview(b)))(bytearray(b'abc')))
(lambda b, m: b.__setitem__(slice(0,1), b'xy'))(*(lambda b: (b, memoryview(b)))(bytearray(b'abc')))
(lambda b, m: [b.__setitem__(slice(0,1), b'x'), m.tobytes()])(*(lambda b: (b, memoryview(b)))(bytearray(b'abc')))
(lambda b, m: [m.release(), b.append(1), b])(*(lambda b: (b, memoryview(b)))(bytearray(b'abc')))
(lambda b, m: [m.release(), m[0]])(*(lambda b: (b, memoryview(b)))(bytearray(b'abc')))
(lambda m: [m.release(), m.obj])(memoryview(b'a'))
(lambda m: [m.release(), len(m)])(memoryview(b'a'))
(lambda m: [m.release(), m == m])(memoryview(b'a'))
(lambda m: [m.release(), m.tobytes()])(memoryview(b'a'))
(lambda m: [m.release(), bytes(m)])(memoryview(b'a'))
[(lambda b: [b.append(i) for i in range(n)] and b.__alloc__())(bytearray()) for n in (1,2,5,9,10,50,100)]
(lambda b: [b.__alloc__(), b.extend(b'x'*10), b.__alloc__(), b.__delitem__(slice(0,5)), b.__alloc__(), b.__delitem__(slice(1,6)), b.__alloc__(), b])(bytearray(b'abc'))
(lambda b: [b.__iadd__(b'x'*10), b.__alloc__(), b.pop(), b.__alloc__(), b.clear(), b.__alloc__()])(bytearray(b'abc'))
(lambda b: [b.__imul__(3), b.__alloc__(), b.__imul__(0), b.__alloc__()])(bytearray(b'abc'))
(lambda b: [b.__setitem__(slice(None,None,2), b'XY'), b])(bytearray(b'abc'))
(lambda b: [b.__delitem__(slice(None,None,2)), b])(bytearray(b'abcdef'))
(lambda b: [b.__delitem__(slice(None,None,-2)), b])(bytearray(b'abcdef'))
(lambda b: [b.__setitem__(slice(1,1), b'XYZ'), b])(bytearray(b'abcdef'))
(lambda b: [b.__setitem__(slice(4,2), b'XYZ'), b])(bytearray(b'abcdef'))
(lambda b: [b.__setitem__(slice(1,4), b'X'), b])(bytearray(b'abcdef'))
(lambda b: [b.__setitem__(slice(0,4), b'X'), b, b.__alloc__()])(bytearray(b'abcdef'))
(lambda b: [b.__setitem__(slice(0,2), [1,2,3]), b])(bytearray(b'abcdef'))
(lambda b: [b.__setitem__(slice(0,2), b), b])(bytearray(b'abcdef'))
(lambda b: [b.extend(b), b])(bytearray(b'abcdef'))
(lambda b: [b.insert(0,1), b.insert(-1,2), b.insert(100,3), b])(bytearray(b'abc'))
(lambda b: [b.remove(98), b.pop(0), b.reverse(), b])(bytearray(b'abcd'))
(lambda b: [b.append(1), b.append(2), b])(bytearray())
bytearray(b'abc')[::2]
bytearray(b'abc')[-1]
b'abc'[::-1]
b'abc'[1:2]
b'abc'.find(b'c', -1)
b'abc'.find(b'', 4)
b'abc'.find(b'', 3)
b'aXbXc'.rsplit(b'X', 1)
b'aXbXc'.split(b'X', 1)
b' a b  c '.split()
b' a b  c '.rsplit(None, 1)
b' a b  c '.split(None, 1)
bytearray(b'a b').split()
b'a\tb'.expandtabs(4)
b'-1'.zfill(5)
b'aaa'.replace(b'', b'-', 2)
b'aaa'.replace(b'a', b'bb')
b'abcabc'.rfind(b'abc')
b'abcabc'.rindex(b'abc', 0, 5)
b'hello world'.title()
b'Hello'.swapcase()
b'abc'.translate(bytes.maketrans(b'ab', b'xy'), b'c')
bytearray(b'abc').translate(None, b'b')
bytes.maketrans(b'a', b'b')[97]
str(b'abc', 'ascii')
b'%d %s' % (5, b'x')
b'%5d|%-5d|%05d' % (1, 2, 3)
b'%x %X %o' % (255, 255, 8)
b'%.2f' % 1.5
b'%%' % ()
b'%' % ()
b'%(a)d' % {b'a': 1}
bytes(3)
bytes([1, 2, 3])
bytes(range(3))
bytes((1, 2))
bytes({1})
bytes('é', 'utf-8')
bytes('é', 'ascii')
bytes(bytearray(b'x'))
bytes(memoryview(b'xyz')[::2])
bytearray('é', 'utf-8')
bytearray(3)
bytearray(range(3))
bytearray(b'x') == b'x'
b'x' == bytearray(b'x')
b'x' != 'x'
b'a' < b'b' < b'c'
b'\xff' > b'a'
b'' in b'abc'
b'bc' in b'abc'
97 in b'abc'
97 in bytearray(b'abc')
hash(b'') == hash(bytes())
hash(b'abc') == hash('abc')
len(b'abc')
list(b'abc')
list(reversed(b'abc'))
sorted(b'cab')
b'abc' * 3
3 * b'abc'
b'abc' * 0
b'a' + bytearray(b'b')
bytearray(b'a') + b'b'
repr(b"a'b")
repr(b'a"b\'c')
repr(bytearray(b"it's"))
b'abc'.decode()
b'\xe9'.decode('latin-1')
b'\xff'.decode('utf-8', 'ignore')
b'\xff\xfe'.decode('ascii', 'surrogateescape')
b'\xff'.decode('ascii', 'backslashreplace')
bytearray(b'abc').decode()
bytes.fromhex('0aFF')
bytearray.fromhex('0aFF')
bytearray.fromhex(' 1 ')
bytearray(b'abc').hex()
memoryview(bytearray(b'abc')).toreadonly().readonly
(lambda m: m[1:3].obj)(memoryview(b'abcd'))
memoryview(b'abcdefgh').cast('H')[1:3].tolist()
memoryview(b'abcdefgh').cast('H')[1:3].shape
memoryview(b'abcdefgh')[::2].strides
memoryview(b'abcdefgh')[::2].contiguous
memoryview(b'abcdefgh')[::2].cast('H')
memoryview(b'abcdefgh').cast('B', [2, 4]).tolist()
memoryview(b'abcdefgh').cast('B', [2, 2, 2]).tolist()
memoryview(b'abcdefgh').cast('B', [2, 4]).strides
memoryview(b'abcdefgh').cast('B', [2, 4])[1, 2]
memoryview(b'abcdefgh').cast('B', [2, 4])[-1, -1]
memoryview(b'abcdefgh').cast('B', [2, 4])[2, 0]
memoryview(b'abcdefgh').cast('B', [2, 4])[0:1].tolist()
memoryview(b'abcdefgh').cast('B', [2, 4]).tobytes('F')
memoryview(b'abcdefgh').cast('B', [2, 4]).f_contiguous
memoryview(b'a').cast('B', []).tolist()
memoryview(b'a').cast('B', [])[()]
memoryview(b'a').cast('B', []).shape
len(memoryview(b'a').cast('B', []))
list(memoryview(b'abcd').cast('B', [2, 2]))
memoryview(b'abcd').cast('B', 4)
memoryview(b'abcd').cast('B', ['a'])
memoryview(b'abcd').cast('B', [0, 4])
memoryview(b'').cast('B', [0])
memoryview(b'abcd').cast(1)
memoryview(b'abcd').tobytes('Z')
memoryview(b'abcd').tobytes(1)
memoryview(b'abcd').tobytes(None)
type(iter(memoryview(b''))).__name__
type(iter(b'')).__name__
type(iter(bytearray())).__name__
(lambda m: [m.__enter__() is m, m.__exit__(None, None, None), m.obj])(memoryview(b'a'))
bytes.__new__(bytes, b'ab')
bytes.__mro__
bytearray.__hash__
bytearray().__hash__()
memoryview(b'x').__hash__() == hash(b'x')
int.from_bytes(bytearray(b'\x01\x02'), 'big')
float(b' 1.5 ')
b'a'.__class__
bytes().join([b'a', b'b'])
bytearray().join([b'a', b'b'])
'abc'.encode() == b'abc'
'a' == b'a'
b'abc'.startswith(b'ab', 0, 1)
b'abc'.startswith((b'x', b'ab'))
b'abc'.endswith(bytearray(b'bc'))
b'abc'.isalnum()
b''.isalnum()
b'AbC'.islower()
b' \n'.isspace()
b'abc'.isascii()
b'12'.isdigit()
b'abc'.center(7, b'*')
b'abc'.rjust(5)
b'abc'.removeprefix(b'ab')
b'abc'.removesuffix(b'x')
b'a,b'.partition(b',')
b'a,b'.rpartition(b';')
'''
for expression in EXPRESSIONS.split("\n"):
    if expression:
        try:
            result = "= " + repr(eval(expression))
        except Exception as e:
            result = "! " + type(e).__name__ + ": " + str(e)
        print(ascii(expression), ascii(result))
