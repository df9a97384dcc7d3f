"""A transparent proxy built with dynamic special methods, and recording and replaying of calls."""
SPECIAL = "len getitem setitem delitem contains iter add radd mul eq lt bool str repr call int neg enter exit".split()


def proxy_class(target_type):
    def delegate(name):
        def method(self, *args, **kw):
            self._log.append(name.strip("_"))
            return getattr(self._target, name)(*args, **kw)
        method.__name__ = name
        return method

    names = [f"__{n}__" for n in SPECIAL if hasattr(
        target_type, f"__{n}__",
    ) and f"__{n}__" not in ("__hash__",) or n in ("str", "repr")]
    ns = {n: delegate(n) for n in names}
    ns["__getattr__"] = lambda self, name: getattr(self._target, name)
    ns["__init__"] = lambda self, target: (
        object.__setattr__(self, "_target", target), object.__setattr__(self, "_log", []),
    )[0]
    return type(f"{target_type.__name__.title()}Proxy", (), ns)


def proxy(target): return proxy_class(type(target))(target)


l = proxy([3, 1, 2])
l.append(5)
l[0] = 30
del l[1]
print(
    len(l), l[0], 5 in l, list(l), l + [1], l * 2, l == [30, 2, 5], bool(len(l)), str(l), f"{l}", sorted(l), l._log,
    type(l).__name__,
)
n = proxy(5)
print(n + 1, 1 + n, n * 2, -n, int(n), n < 10, bool(n), [0, 1][n == 5], n.bit_length(), n._log)
s = proxy("text")
print(s + "!", s[1:], "x" in s, s.upper(), s.join("ab"), len(s), s._log)
d = proxy({"a": 1})
d["b"] = 2
print({**{k: d[k] for k in d}}, d.get("z", 0), list(d.items()), len(d), d._log)
f = proxy(lambda x, *, k=1: (x, k))
print(f(1), f(2, k=3), f._log, callable(f))
for bad in (lambda: len(n), lambda: n[0], lambda: l(), lambda: n + "a", lambda: s.nope):
    try:
        print(bad())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, str(e).replace("__main__.", ""))


class Recorder:
    def __init__(self): self.__dict__["calls"] = []

    def __getattr__(self, name):
        def call(*a, **k):
            self.calls.append((name, a, k))
            return self
        return call

    def replay(self, target):
        for name, a, k in self.calls:
            result = getattr(target, name)(*a, **k)
            if result is not None:
                target = result
        return target


r = Recorder().strip().upper().replace("A", "b", 1).split(",").append("new").sort(reverse=True)
print(len(r.calls), r.replay("  abc,zed,a "))


class Namespace:
    def __init__(self, **kw): vars(self).update(kw)
    def __repr__(self): return f"Namespace({', '.join(f'{k}={v!r}' for k, v in vars(self).items())})"
    def __eq__(self, o): return vars(self) == vars(o)
    def __contains__(self, k): return k in vars(self)
    def __iter__(self): return iter(vars(self))
    def __or__(self, o): return Namespace(**vars(self) | vars(o))


ns = Namespace(a=1, b=Namespace(c=2))
ns.d = [ns.b]
print(ns, ns == Namespace(a=1), "a" in ns, list(ns), ns | Namespace(a=9, z=0), ns.b.c)
