"""The numbers of pickle's instructions, and names that were other ones in Python 2."""

_CODES = """
MARK ( STOP . POP 0 POP_MARK 1 DUP 2 FLOAT F INT I BININT J BININT1 K LONG L BININT2 M NONE N PERSID P BINPERSID Q
REDUCE R STRING S BINSTRING T SHORT_BINSTRING U UNICODE V BINUNICODE X APPEND a BUILD b GLOBAL c DICT d EMPTY_DICT }
APPENDS e GET g BINGET h INST i LONG_BINGET j LIST l EMPTY_LIST ] OBJ o PUT p BINPUT q LONG_BINPUT r SETITEM s TUPLE t
EMPTY_TUPLE ) SETITEMS u BINFLOAT G BINBYTES B SHORT_BINBYTES C
""".split()
CODES = {name: code.encode() for name, code in zip(_CODES[::2], _CODES[1::2])}
_LATER = """
PROTO NEWOBJ EXT1 EXT2 EXT4 TUPLE1 TUPLE2 TUPLE3 NEWTRUE NEWFALSE LONG1 LONG4 SHORT_BINUNICODE BINUNICODE8 BINBYTES8
EMPTY_SET ADDITEMS FROZENSET NEWOBJ_EX STACK_GLOBAL MEMOIZE FRAME BYTEARRAY8 NEXT_BUFFER READONLY_BUFFER
""".split()
CODES.update((name, bytes([number])) for number, name in enumerate(_LATER, 0x80))
CODES["TRUE"] = b"I01\n"
CODES["FALSE"] = b"I00\n"

OLD_MODULES = {"builtins": "__builtin__", "copyreg": "copy_reg", "queue": "Queue", "socketserver": "SocketServer",
               "configparser": "ConfigParser", "tkinter": "Tkinter", "_thread": "thread", "winreg": "_winreg",
               "reprlib": "repr", "html.parser": "HTMLParser", "http.cookies": "Cookie", "http.client": "httplib",
               "_threading_local": "_threading_local"}
OLD_NAMES = {("builtins", "range"): ("__builtin__", "xrange"), ("functools", "reduce"): ("__builtin__", "reduce"),
             ("builtins", "filter"): ("itertools", "ifilter"), ("builtins", "map"): ("itertools", "imap"),
             ("builtins", "zip"): ("itertools", "izip"), ("itertools", "filterfalse"): ("itertools", "ifilterfalse"),
             ("itertools", "zip_longest"): ("itertools", "izip_longest"), ("sys", "intern"): ("__builtin__", "intern"),
             ("builtins", "chr"): ("__builtin__", "unichr"), ("builtins", "str"): ("__builtin__", "unicode"),
             ("builtins", "int"): ("__builtin__", "long"), ("collections", "UserDict"): ("UserDict", "IterableUserDict"),
             ("collections", "UserList"): ("UserList", "UserList"),
             ("collections", "UserString"): ("UserString", "UserString")}
_OLD_ERRORS = """
ArithmeticError AssertionError AttributeError BaseException BufferError BytesWarning DeprecationWarning EOFError
EnvironmentError Exception FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning
IndentationError IndexError KeyError KeyboardInterrupt LookupError MemoryError NameError NotImplementedError OSError
OverflowError PendingDeprecationWarning ReferenceError RuntimeError RuntimeWarning StopIteration SyntaxError
SyntaxWarning SystemError SystemExit TabError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError
UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError
""".split()
OLD_NAMES.update((("builtins", name), ("exceptions", name)) for name in _OLD_ERRORS)
NEW_MODULES = {old: new for new, old in OLD_MODULES.items()}
NEW_MODULES.update(cPickle="pickle", StringIO="io", cStringIO="io", exceptions="builtins")
NEW_NAMES = {old: new for new, old in OLD_NAMES.items()}
