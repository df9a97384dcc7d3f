"""User-defined exceptions: own __init__, __str__, attributes, hierarchies, exceptions with slots."""
class AppError(Exception):
    """Base."""

    code = 1

    def __init__(self, message, *, code=None):
        super().__init__(message)
        if code is not None:
            self.code = code

    def __str__(self):
        return f"[{self.code}] {super().__str__()}"


class NotFound(AppError):
    code = 404


class NoSuperInit(Exception):
    def __init__(self, a, b=2):
        self.a = a


class OwnArgs(Exception):
    def __init__(self, *args):
        self.args = args[::-1]


class OwnRepr(Exception):
    def __repr__(self): return "OwnRepr!"


class OwnNew(Exception):
    def __new__(cls, *args):
        self = super().__new__(cls, "from new")
        return self

    def __init__(self, *args): pass


class Multi(KeyError, ValueError): pass
class FromLookup(LookupError, AppError): pass


class Slotted(Exception):
    __slots__ = ("x",)


class Prop(Exception):
    @property
    def args(self): return ("property",)


for make in (
    lambda: AppError("m"), lambda: AppError("m", code=7), lambda: NotFound("page"), lambda: NoSuperInit(1),
    lambda: NoSuperInit(1, b=3), lambda: OwnArgs(1, 2), lambda: OwnRepr("x"), lambda: OwnNew("y"),
    lambda: Multi("mm"), lambda: FromLookup("ll"), lambda: Slotted(5), lambda: Prop("a"),
):
    e = make()
    try:
        raise e
    except Exception as caught:
        print(
            type(caught).__name__, "|", caught, "|", repr(caught), "|", caught.args, "|", vars(caught), "|",
            caught is e,
        )
for cls in (NotFound, AppError, Exception, BaseException, LookupError):
    try:
        raise NotFound("which handler")
    except cls as e:
        print("caught as", cls.__name__)
    except Exception as e:
        print("not as", cls.__name__)
try:
    raise Multi("k")
except ValueError as e:
    print(isinstance(e, KeyError), e)
try:
    raise AppError
except TypeError as e:
    print(e)


class Meta(type):
    def __instancecheck__(cls, x): return True
    def __subclasscheck__(cls, x): return True


class Lying(Exception, metaclass=Meta): pass


try:
    try:
        raise ValueError("except does not ask __instancecheck__")
    except Lying:
        print("never")
except ValueError as e:
    print(e)


class Callable(Exception):
    def __call__(self): return "called"
    def __iter__(self): return iter(self.args)
    def __len__(self): return len(self.args)


c = Callable(1, 2, 3)
print(c(), list(c), len(c), bool(Callable()))


class Attr(Exception):
    def __init__(self, **kw): self.__dict__.update(kw)


try:
    raise Attr(where="here", n=5)
except Attr as e:
    print(e.where, e.n, e.args, repr(e))
