"""property: getter, setter, deleter, documentation, inheritance, errors."""
class Temperature:
    def __init__(self, celsius=0):
        self.celsius = celsius

    @property
    def celsius(self):
        """Degrees."""
        return self._c

    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError(f"{value} is too cold")
        self._c = value

    @celsius.deleter
    def celsius(self):
        print("deleted")
        del self._c

    fahrenheit = property(lambda self: self._c * 9 / 5 + 32, doc="read only")
    write_only = property(None, lambda self, v: print("wrote", v))
    nothing = property()


t = Temperature(100)
print(t.celsius, t.fahrenheit, Temperature.celsius.__doc__, Temperature.fahrenheit.__doc__)
t.celsius = -10
t.write_only = 5
print(t.celsius, t.fahrenheit)
for action in (
    lambda: setattr(t, "celsius", -300), lambda: setattr(t, "fahrenheit", 1), lambda: delattr(t, "fahrenheit"),
    lambda: t.write_only, lambda: t.nothing, lambda: setattr(t, "nothing", 1), lambda: delattr(t, "nothing"),
    lambda: delattr(t, "celsius"), lambda: t.celsius,
):
    try:
        action()
    except (ValueError, AttributeError) as e:
        print(type(e).__name__, e)
p = Temperature.celsius
print(type(p), p.fget.__name__, p.fset.__name__, p.fdel.__name__, p.__get__(None, Temperature) is p)


class Kelvin(Temperature):
    @Temperature.celsius.getter
    def celsius(self):
        return f"{self._c} (in a subclass)"

    @property
    def fahrenheit(self):
        return f"<{super().fahrenheit}>"


k = Kelvin(1)
k.celsius = 20
print(k.celsius, k.fahrenheit, Kelvin.celsius.fset is Temperature.celsius.fset)


class Hidden:
    @property
    def broken(self):
        return self.missing_attribute

    def __getattr__(self, name):
        return f"fallback for {name}"


print(Hidden().broken)
h = Hidden()
h.__dict__["broken"] = "instance entry loses"
print(h.broken)


class Sub(property):
    pass


class UsesSub:
    @Sub
    def x(self):
        "doc of x"
        return 1


print(UsesSub().x, UsesSub.x.__doc__, UsesSub.x.__class__.__name__)
for bad in (lambda: property(1, 2, 3, 4, 5), lambda: property(x=1), lambda: setattr(p, "fget", None)):
    try:
        print(bad())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
try:
    property(5).__get__(1)
except TypeError as e:
    print(e)
print(p.__isabstractmethod__)
