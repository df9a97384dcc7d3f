"""Private names: where mangling happens, with which class name, and what it leads to."""
class Account:
    __count = 0

    def __init__(self, owner):
        self.__owner = owner
        self.__dunder__ = "not mangled"
        self._single = "not mangled"
        Account.__count += 1

    def __secret(self):
        return f"secret of {self.__owner}"

    def reveal(self, __arg=1):
        __local = 5
        return self.__secret(), __arg, sorted(locals())

    @classmethod
    def count(cls):
        return cls.__count

    def by_string(self):
        return hasattr(self, "__owner"), hasattr(self, "_Account__owner"), getattr(self, "_Account__owner")

    def nested(self):
        def inner(obj):
            return obj.__owner

        class Inner:
            def get(self, obj):
                return obj.__owner

        try:
            Inner().get(self)
        except AttributeError as e:
            print(e)
        return inner(self), [x.__owner for x in (self,)], (lambda: self.__owner)()

    def keyword(self, **kw):
        return kw


a = Account("ada")
print(sorted(vars(a)), a.reveal(), Account.count(), a.by_string(), a.nested())
print(sorted(k for k in vars(Account) if "Account" in k))
try:
    a.__owner
except AttributeError as e:
    print(e)
a.__owner = "outside"
print(vars(a)["__owner"], a._Account__owner, a._Account__secret())


class Sub(Account):
    def __secret(self):
        return "Sub's own"

    def both(self):
        return self.__secret(), self._Account__secret()


print(Sub("bob").both(), Sub("eve").reveal()[0])


class _Under:
    def set(self): self.__x = 1
class __Double:
    def set(self): self.__x = 1
class __:
    def set(self): self.__x = 1
class Trailing__:
    def set(self): self.__x = 1; self.__y_ = 2; self.__z__ = 3


for cls in (_Under, __Double, __, Trailing__):
    o = cls()
    o.set()
    print(cls.__name__, vars(o))
__global = "module level"


class Globals:
    def read(self):
        try:
            return __global
        except NameError as e:
            return str(e)

    def import_(self):
        import sys as __sys
        return sorted(locals())

    def params(self, *, __k=1, **__kw):
        return __k, __kw, sorted(locals())

    def handlers(self):
        try:
            raise ValueError
        except ValueError as __e:
            r = sorted(locals())
        for __i in range(1): pass
        def __f(): pass
        class __C: pass
        return r, __f.__name__, __C.__name__, sorted(locals())

    def globals_(self):
        global __made
        __made = 1


g = Globals()
g.globals_()
print(g.read(), g.import_(), g.params(x=1), g.params(_Globals__k=2), g.handlers(), _Globals__made)
_Globals__global = "found after all"
print(g.read(), a.keyword(__x=1), eval("a._Account__owner"))
