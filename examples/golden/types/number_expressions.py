"""int, bool, float and complex: operators, methods, constructors and their errors, one expression per line."""
EXPRESSIONS = r'''
(0).__sizeof__()
(5).__sizeof__()
(-5).__sizeof__()
(2**30).__sizeof__()
(2**30-1).__sizeof__()
(2**60).__sizeof__()
(-2**90).__sizeof__()
True.__sizeof__()
False.__sizeof__()
(1.5).__sizeof__()
(1j).__sizeof__()
int()
int(base=10)
int(x=1)
int('1', x=1)
int('1', base=10, foo=2)
int(1,2,3)
int(1,10)
int('1',None)
int('1','a')
int('1',10.0)
int('12',100)
int('12',2**100)
int([])
int(None)
int(b'12')
int(b'\xff1')
int(bytearray(b'12'))
int('1\x00')
int('\ud800')
int('')
int('  ')
int(b'')
int('12', base=3)
int('zz', 36)
int('9', 8)
int(float('nan'))
int(float('inf'))
int(-1.9)
int(1e30)
int(1j)
int(True)
int('０１２')
int(' 12\n')
int('1_000')
int('0x1f',16)
int('0x1f',0)
int('-0b11',0)
int('0_7',0)
int('07',0)
int('00',0)
int('1__0')
int('_1')
int('-')
int('+5')
int('- 5')
int(memoryview(b'15'))
float()
float(x=1)
float(1,2)
float([])
float(None)
float('x')
float('')
float(b'1.5')
float(b'abc')
float(bytearray(b' 1.5 '))
float(memoryview(b'1.5'))
float(10**400)
float(-10**400)
float(1j)
float('1_0.5e-1_0')
float('nan')
float('-Infinity')
float(True)
float('٣.٥')
float('1e400')
complex()
complex(1,2,3)
complex('1',2)
complex(1,'2')
complex('1+')
complex('1+2j')
complex(' ( 1-2J ) ')
complex('j')
complex('-j')
complex('')
complex([])
complex(1,[])
complex(None)
complex(real=1,imag=2)
complex(imag=2)
complex(imag='2')
complex(foo=1)
complex(b'1')
complex(1j,2j)
complex(1,2j)
complex(1.5,-0.0)
complex(1j)
complex(True)
complex(10**400)
bool()
bool(1,2)
bool(x=1)
bool([])
bool('a')
(1).to_bytes()
(256).to_bytes()
(-1).to_bytes(1)
(-1).to_bytes(-1)
(0).to_bytes(0)
(0).to_bytes(3)
(1).to_bytes(0)
(1).to_bytes(2,'foo')
(1).to_bytes(2,1)
(1).to_bytes('a')
(1).to_bytes(2,signed=True,byteorder='little')
(1).to_bytes(2,'little',True)
(-129).to_bytes(1,'big',signed=True)
(-128).to_bytes(1,'big',signed=True)
(128).to_bytes(1,'big',signed=True)
(-2).to_bytes(4,'little',signed=True)
(2**70).to_bytes(10,'big')
(2**80).to_bytes(10,'big')
int.from_bytes([1,2],'big')
int.from_bytes('ab','big')
int.from_bytes(b'','big')
int.from_bytes(b'\xff\x01','little')
int.from_bytes(b'\xff\x01',signed=True)
int.from_bytes(b'\xff'*9,'little',signed=True)
int.from_bytes(b'\xff'*9)
int.from_bytes(1)
int.from_bytes(b'1','x')
int.from_bytes()
int.from_bytes([256])
int.from_bytes(['a'])
bool.from_bytes(b'\x01')
round(12345,-2)
round(15,-1)
round(25,-1)
round(-25,-1)
round(5,-10)
round(2**100,-5)
round(5,10**30)
(5).__round__(None)
(5).__round__(1.5)
(5).__round__('a')
(5).__round__(1,2)
(1.5).__round__('a')
(1.5).__round__(None)
(1.5).__round__()
round(2.5)
round(3.5)
round(-0.5)
round(2.675,2)
round(1234.5678,-2)
round(1e308,-308)
round(1.7e308,-308)
round(1.5,2**70)
round(1.5,-2**70)
round(float('nan'))
round(float('inf'))
round(float('nan'),2)
round(1e22)
1 << 100
-1 << 64
1 << 62
1 << 63
3 << 62
0 << 10**30
0 << -1
1 << -1
1 >> -1
1 >> 10**30
-1 >> 10**30
-5 >> 1
-2**100 >> 90
2**100 >> 64
1 << (2**63)
1 << (2**66)
1 << (2**70)
2**-1
2**-2
0**-1
0**0
(-2)**3
2**63
(-2)**63
3**40
7**100
10**20
1**10**30
(-1)**(10**30+1)
0.0**-1
0.0**0
(-8)**0.5
(-8.0)**0.5
(-8)**(1/3)
(-8.0)**3
10.0**400
(-10.0)**401
2.0**-1080
float('inf')**0
1**float('nan')
float('nan')**0
(-1)**float('inf')
2**float('-inf')
pow(2,-1,7)
pow(2,-1,4)
pow(2,5,0)
pow(2,5,-7)
pow(2,0,-7)
pow(2,0,1)
pow(-2,5,7)
pow(2**70,2**70,10**9+7)
pow(2.0,5,7)
pow(2,5.0,7)
pow(2,5,7.0)
pow(2.0,5.0,7.0)
pow(1j,2,3)
pow('a',2,3)
pow(2,3,None)
pow(True,2)
1//0
1%0
divmod(1,0)
1/0
2**100//0
2**100%0
2**100/0
True/False
1.0/0
1.0//0
1.0%0
1/0.0
1//0.0
1%0.0
divmod(1.0,0)
1j/0
1/0j
1j//1
1j%1
divmod(1j,1)
0j**-1
0j**1j
0**1j
1j**0
1j**2
1j**-1
(1+2j)**3
(1+2j)**-3
(1+2j)**100
(1+2j)**101
(1+2j)**0.5
(1+2j)**(1+1j)
2**(1+1j)
(1e300+1j)**3
1j<1j
1j>=1
1j==1j
1j!=1
1j*1j
1j/1j
(1+2j)*(3-4j)
(1+2j)/(3-4j)
(1+2j)-1
1-(1+2j)
1.5+2j
(1e308+1j)*(1e308+1j)
(1+2j)/(1e-300+1e300j)
-1j
-(1+2j)
+(1+2j)
~1j
1<'a'
1<None
1.5<'a'
1.5>=None
'a'+1
1+'a'
1+None
1.5+'a'
1j+'a'
None-1
1@1
1.5&1
1.5<<1
1<<1.5
1|None
-True
+True
~5
~(-2**70)
~1.5
-'a'
abs('a')
abs(-5)
abs(-5.5)
abs(-2**70)
abs(True)
abs(-3+4j)
abs(1e308+1e308j)
abs(1.7e308+1.7e308j)
abs(complex('nan'))
abs(complex('inf+nanj'))
float.fromhex('0x1p3')
float.fromhex('  -0x1.8p-3  ')
float.fromhex('inf')
float.fromhex('zz')
float.fromhex('0x1p5000')
float.fromhex(1)
(1.5).hex()
(-0.0).hex()
float('nan').hex()
float.__getformat__('float')
float.__getformat__('double')
float.__getformat__('x')
float.__getformat__(1)
(1.5).as_integer_ratio()
(-0.1).as_integer_ratio()
(0.0).as_integer_ratio()
(1e300).as_integer_ratio()
float('inf').as_integer_ratio()
float('nan').as_integer_ratio()
(5).as_integer_ratio()
True.as_integer_ratio()
(1.5).is_integer()
(2.0).is_integer()
float('inf').is_integer()
(1).is_integer()
True.real
True.imag
True.numerator
True.denominator
True.conjugate()
(5).real
(5).imag
(1.5).real
(1.5).imag
(1.5).conjugate()
(1+2j).real
(1+2j).imag
(1+2j).conjugate()
True.__getnewargs__()
(5).__getnewargs__()
(1.5).__getnewargs__()
(1j).__getnewargs__()
(1j).__complex__()
(1).__trunc__()
(1.5).__trunc__()
(1.5).__floor__()
(-1.5).__floor__()
(-1.5).__ceil__()
(1e30).__ceil__()
float('nan').__floor__()
float('inf').__ceil__()
float('-inf').__trunc__()
(1).__floor__()
(1).__ceil__()
True.__ceil__()
True & 1
True & True
True & False
True ^ 1
True ^ True
True | False
True | 2
1 | True
True + True
True * 5
True - 2
True << 3
(1).__add__(1.0)
(1).__add__(2)
(1).__radd__(2)
(1).__rsub__(2)
(1).__rpow__(2)
(1.0).__add__('a')
(1.0).__radd__(2)
(1.0).__rsub__(2)
(1).__lt__(1.0)
(1).__lt__(2)
(1.0).__lt__(2)
(1).__eq__('a')
(1).__pow__(2,5)
(1).__pow__(2,None)
(1.0).__pow__(2,3)
(2).__rpow__(3)
(2).__rpow__(3,5)
(1j).__pow__(2,3)
(1).__divmod__(2)
(1).__rdivmod__(2)
(1.5).__divmod__(1)
(1.5).__rdivmod__(4)
(1).__bool__()
(1).__hash__()
(1.5).__hash__()
(1j).__hash__()
(1).__neg__()
(1).__invert__()
(1).__abs__()
(1).__float__()
(1).__index__()
(1).__int__()
(1.5).__int__()
(1.5).__float__()
(1).__repr__()
(1).__str__()
(1).__format__('>5')
(1).__format__(5)
(1).__format__('')
(1.5).__format__(5)
(1.5).__format__('')
(1j).__format__(5)
(1j).__format__('.2f')
(1).__format__()
format(5,'c')
format(5,'x')
format(True,'')
format(True,'d')
format(True,'5')
format(5,'s')
format(5.5,'s')
format(5.5,'d')
format(1j,'d')
format(1234567,',')
format(1234567.891,'_.2f')
format(2**100,'x')
format(2**100,'e')
format(10**400,'e')
format(65,'c')
format(-1,'c')
format(5,'.2d')
format(5,'.2f')
format(5,'%')
1 == 1.0
1 != 1.0
2**53 + 1 == float(2**53)
2**53 + 1 > float(2**53)
10**400 > 1e308
10**400 > float('inf')
10**400 < float('inf')
-10**400 < float('-inf')
1 == 1+0j
1 == 1+1j
10**400 == 1e308+0j
1.5 < 10**400
1.5 == float('nan')
float('nan') == float('nan')
float('nan') != float('nan')
float('nan') < 1
1 < float('nan')
0.0 == -0.0
1 < 2 < 3
10**400 + 1.0
1.0 - 10**400
10**400 * 1j
1.0 == 'a'
(10**400)/(10**399)
(10**400)/3
(10**400)//(10**399)
1/3
2**53/3
(2**53+1)/1
7/(2**70)
hash(2**61-1)
hash(2**61)
hash(-2**61)
hash(-1)
hash(-2)
hash(-1.0)
hash(1e100)
hash(0.1)
hash(float('inf'))
hash(float('-inf'))
hash(1+2j)
hash(-(2**63))
hash(2**63)
hash(2**100)
hash(True)
str(10**5000)
repr(10**5000)
int('1'*5000)
format(10**5000,'d')
len(repr(10**4299))
str(10**4300)
str(1e16)
str(1e15)
repr(1e22)
repr(1e-5)
repr(0.1)
repr(1e16+1)
repr(123456789012345680.0)
repr(complex(1,-0.0))
repr(complex(-0.0,1))
repr(complex('nan+infj'))
repr(1-1j)
str(1.5+2j)
(3).bit_count()
(-3).bit_count()
(2**100-1).bit_count()
(-3).bit_length()
(0).bit_length()
(2**63).bit_length()
(-2**63).bit_length()
(2**64).bit_length()
(-2**64).bit_length()
divmod(-7,3)
divmod(7,-3)
-7//3
-7%3
7//-3
7%-3
0//5
divmod(-7.5,2)
-7.5//2
-7.5%2
7.5//-2
7.5%-2
0.0//-1
-0.0%1
1e308//1e-308
5%float('inf')
-5%float('inf')
-5//float('inf')
divmod(2**100,-3)
divmod(-2**100,2**70)
2**100//3
2**100%7
-2**100%7
5//2**100
-5//2**100
-5%2**100
5%-2**100
(-2**63)//-1
(-2**63)%-1
divmod(-2**63,-1)
(-2**63)*-1
-(-2**63)
abs(-2**63)
2**63-1+1
-2**63-1
2**62*2
2**32*2**31
2**32*-2**31
3037000500*3037000500
-3037000500*3037000500
2**64-2**64
2**64-2**63
2**64+-2**64+1
2**100 & 2**99-1
-1 & 2**100
-1 | 2**100
2**100 ^ 2**100
5 & 3
5 | 3
5 ^ 3
-5 & 3
1000000*1000000
int.__add__('a',1)
int.__add__(1)
int.__add__()
float.__add__(1,2)
int.real
float.hex('a')
(5).real.__class__
(5).bit_length(1)
(5).foo
(5.0).foo
True.foo
int.foo
(1).__class__
True.__class__
int(int)
int.mro()
bool.mro()
bool.__base__
isinstance(True,int)
float('1'*400)
float(str(2**70))
int(1e18)
int(9.3e18)
int(-9.3e18)
sum([1,2,3])
min(3,1.5)
1 .__sub__(5)
(1.5).__rtruediv__(3)
(2).__rtruediv__(3)
(2).__rfloordiv__(7)
(2).__rmod__(7)
(2).__rlshift__(7)
(2).__rrshift__(7)
(2).__rand__(7)
(2.5).__rfloordiv__(7)
(2.5).__rmod__(7)
(2.5).__rpow__(7)
(2.5).__rpow__(7,2)
(2.5).__rpow__(7,None)
(1+2j).__rsub__(1)
(1+2j).__rtruediv__(1)
(1+2j).__rpow__(2)
1.5.__ceil__()
'''
for expression in EXPRESSIONS.split("\n"):
    if expression:
        try:
            result = "= " + repr(eval(expression))
        except Exception as e:
            result = "! " + type(e).__name__ + ": " + str(e)
        print(ascii(expression), ascii(result))
