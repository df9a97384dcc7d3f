"""What is called: methods by type and functions, each with the kinds of arguments that suit it.

A letter stands for a kind (see values.py): i any int, n small int, h huge int, f float, c complex, s str, b bytes,
t tuple, l list, d dict, e set, r range, o others, F format specification, x anything. What follows `?` is optional.
"""

METHODS = {
    "s": """capitalize casefold center:n?s count:s?nn encode:?EH endswith:s?nn expandtabs:?n find:s?nn format:?xxx
        format_map:d index:s?nn isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable
        isspace istitle isupper join:l ljust:n?s lower lstrip:?s maketrans:d partition:s removeprefix:s removesuffix:s
        replace:ss?n rfind:s?nn rindex:s?nn rjust:n?s rpartition:s rsplit:?sn rstrip:?s split:?sn splitlines:?n
        startswith:s?nn strip:?s swapcase title translate:d upper zfill:n __add__:s __contains__:s __eq__:s __format__:F
        __ge__:s __getitem__:n __getnewargs__ __hash__ __len__ __lt__:s __mod__:t __mul__:n __ne__:s __repr__
        __rmul__:n __str__ __sizeof__ __rmod__:s __iter__""",
    "b": """capitalize center:n?b count:b?nn decode:?EH endswith:b?nn expandtabs:?n find:b?nn hex:?sn index:b?nn isalnum
        isalpha isascii isdigit islower isspace istitle isupper join:l ljust:n?b lower lstrip:?b partition:b
        removeprefix:b removesuffix:b replace:bb?n rfind:b?nn rindex:b?nn rjust:n?b rpartition:b rsplit:?bn rstrip:?b
        split:?bn splitlines:?n startswith:b?nn strip:?b swapcase title translate:b?b upper zfill:n fromhex:s
        append:n extend:b insert:nn pop:?n remove:n reverse clear copy cast:C?l tobytes tolist toreadonly release
        __add__:b __contains__:n __eq__:b __getitem__:n __len__ __lt__:b __mod__:t __mul__:n __iadd__:b __imul__:n
        __setitem__:nn __delitem__:n __alloc__ __bytes__ maketrans:bb __hash__ __sizeof__""",
    "i": """as_integer_ratio bit_count bit_length conjugate from_bytes:b?O is_integer to_bytes:?nO __abs__ __add__:i
        __and__:i __bool__ __ceil__ __divmod__:i __eq__:i __float__ __floor__ __floordiv__:i __format__:F __getnewargs__
        __hash__ __index__ __int__ __invert__ __lshift__:n __lt__:i __mod__:i __mul__:i __neg__ __or__:i __pos__
        __pow__:n?n __radd__:i __rand__:i __rdivmod__:i __rfloordiv__:i __rlshift__:n __rmod__:i __round__:?i
        __rshift__:i __rsub__:i __rtruediv__:i __sizeof__ __sub__:i __truediv__:i __trunc__ __xor__:i __new__:Ti""",
    "f": """as_integer_ratio conjugate fromhex:s hex is_integer __abs__ __add__:f __bool__ __ceil__ __divmod__:f __eq__:f
        __float__ __floor__ __floordiv__:f __format__:F __ge__:i __getformat__:s __hash__ __int__ __lt__:i __mod__:f
        __mul__:f __neg__ __pow__:n?n __radd__:f __rdivmod__:f __repr__ __rmod__:f __round__:?n __rpow__:n __rsub__:f
        __rtruediv__:f __sub__:f __truediv__:f __trunc__ __getnewargs__""",
    "c": """conjugate __abs__ __add__:c __bool__ __complex__ __eq__:f __format__:F __getnewargs__ __hash__ __mul__:c
        __ne__:c __neg__ __pos__ __pow__:n?n __radd__:f __repr__ __rmul__:f __rpow__:n __rsub__:c __sub__:c __truediv__:c
        __lt__:c __rtruediv__:f""",
    "l": """append:x clear copy count:n extend:x index:n?nn insert:nx pop:?n remove:n reverse sort:?KK __add__:l
        __contains__:n __delitem__:n __eq__:l __getitem__:n __gt__:l __iadd__:l __imul__:n __init__:?x __le__:l __len__
        __lt__:l __mul__:n __repr__ __reversed__ __rmul__:n __setitem__:nx __sizeof__ __hash__ __class_getitem__:o""",
    "t": """count:n index:n?nn __add__:t __contains__:n __eq__:t __ge__:t __getitem__:n __getnewargs__ __hash__ __len__
        __lt__:t __mul__:n __rmul__:n __iter__ __class_getitem__:o""",
    "d": """clear copy fromkeys:t?x get:x?x items keys pop:x?x popitem setdefault:x?x update:?d values __contains__:x
        __delitem__:n __eq__:d __getitem__:x __ior__:d __len__ __or__:d __reversed__ __ror__:d __setitem__:xx __repr__
        __iter__ isdisjoint:l __and__:l __sub__:l __xor__:l __rsub__:l mapping __lt__:d __ge__:d""",
    "e": """add:x clear copy difference:?ll difference_update:?ll discard:x intersection:?ll intersection_update:?ll
        isdisjoint:l issubset:l issuperset:l pop remove:n symmetric_difference:l symmetric_difference_update:l
        union:?ll update:?ll __and__:e __contains__:n __eq__:e __ge__:e __gt__:e __hash__ __iand__:e __ior__:e __isub__:e
        __ixor__:e __le__:e __len__ __lt__:e __or__:e __rand__:e __reduce__ __rsub__:e __sub__:e __xor__:e __sizeof__""",
    "r": """count:n index:n __bool__ __contains__:n __eq__:r __getitem__:n __hash__ __iter__ __len__ __repr__
        __reversed__ start stop step __lt__:r __reduce__""",
    "o": """__name__ __doc__ args with_traceback:o add_note:s errno __class__ __call__:?xx __next__
        __length_hint__ indices:n start stop step send:x close throw:o __reduce__ __setattr__:sx __getattribute__:s
        __or__:o __getitem__:n __mro_entries__:t __origin__ __args__ mro strerror __setstate__:x""",
}

FUNCTIONS = """abs:f aiter:o all:l any:l anext:o ascii:s bin:i bool:?x bytearray:?xEH bytes:?xEH callable:o chr:i
    complex:?ff delattr:os dict:?d  divmod:ii enumerate:l?n eval:s filter:ol float:?f format:x?F frozenset:?l
    getattr:os?x hasattr:os hex:i int:?sn isinstance:xo issubclass:oo iter:x?x len:x list:?x map:ol max:x?KKK
    memoryview:b min:x?KKK next:x?x object:?x oct:i ord:s pow:nn?n property:?oooo range:n?nn repr:x reversed:l
    round:f?n set:?x setattr:osx slice:x?xx sorted:x?KK staticmethod:o str:?xEH sum:x?x super:?oo tuple:?x type:x?td
    vars:o zip:?lllK classmethod:o function:?xxxx""".split()

MATH = """acos:f acosh:f asin:f asinh:f atan:f atan2:ff atanh:f cbrt:f ceil:f comb:nn copysign:ff cos:f cosh:f degrees:f
    dist:tt erf:f erfc:f exp:f exp2:f expm1:f fabs:f factorial:n floor:f fmod:ff frexp:f fsum:l gamma:f gcd:?iii
    hypot:?fff isclose:ff?KK isfinite:f isinf:f isnan:f isqrt:i lcm:?iii ldexp:fn lgamma:f log:f?f log10:f log1p:f
    log2:f modf:f nextafter:ff?K perm:n?n pow:ff prod:l?K radians:f remainder:ff sin:f sinh:f sqrt:f sumprod:ll tan:f
    tanh:f trunc:f ulp:f""".split()

KEYWORDS = """key=key_first key=len key=None key=5 reverse=True reverse=1 reverse='x' default=7 default=None start=1
    start='' strict=True encoding='ascii' errors='ignore' errors='nope' base=10 base=2 sep=',' maxsplit=1 keepends=True
    tabsize=4 signed=True byteorder='little' length=2 end='' file=None flush=0 a=1 b=2 x=3 ndigits=1 mod=5 exp=2
    imag=1 real=2 string='5' object=1 source=b'x' name='q' iterable=() fget=None doc='d' rel_tol=0.1 abs_tol=5 steps=2
    delete=b'a' bytes_per_sep=2 *5 **5""".split()

ENCODINGS = ["'utf-8'", "'ascii'", "'latin-1'", "'utf-16'", "'utf-16-le'", "'utf-32'", "'cp1252'", "'nope'", "'UTF8'",
             "'cp437'", "'utf-8-sig'", "'cp866'", "'cp1251'", "'iso8859-15'", "'unicode_escape'", "'raw_unicode_escape'"]
HANDLERS = ["'strict'", "'ignore'", "'replace'", "'backslashreplace'", "'surrogateescape'", "'xmlcharrefreplace'",
            "'namereplace'", "'surrogatepass'", "'nope'"]
ORDERS = ["'big'", "'little'", "'middle'"]
CASTS = ["'B'", "'b'", "'c'", "'H'", "'i'", "'d'", "'q'", "'@B'", "'x'", "'<i'", "'?'", "'f'", "'e'"]
TYPES = ["int", "MyInt", "bool", "str"]
EXTRA = {"E": ENCODINGS, "H": HANDLERS, "O": ORDERS, "C": CASTS, "T": TYPES, "K": KEYWORDS}
