"""super() with and without arguments, in class methods, nested functions, comprehensions and static methods."""
class Base:
    label = "base"

    def hello(self, *args):
        return f"Base.hello{args}"

    @classmethod
    def make(cls):
        return f"Base.make({cls.__name__})"

    @staticmethod
    def static():
        return "Base.static"

    @property
    def prop(self):
        return "Base.prop"


class Child(Base):
    label = "child"

    def hello(self, *args):
        return "Child>" + super().hello(*args)

    def explicit(self):
        return super(Child, self).hello("explicit")

    @classmethod
    def make(cls):
        return "Child>" + super().make()

    @staticmethod
    def static():
        return "Child>" + super(Child, Child).static()

    @property
    def prop(self):
        return "Child>" + super().prop + super().label

    def nested(self):
        def inner():
            return super(__class__, self).hello("nested")
        return inner(), __class__.__name__

    def lambda_(self):
        return (lambda s: super(Child, s).hello())(self)

    def comprehension(self):
        return [super(Child, self).hello(i) for i in range(2)]


class Grand(Child):
    pass


c = Child()
print(
    c.hello(1), c.explicit(), Child.make(), Grand.make(), c.static(), c.prop, c.nested(), c.lambda_(),
    c.comprehension(),
)
s = super(Child, c)
print(repr(s), s.__self__ is c, s.__thisclass__, s.__self_class__, s.hello("bound"), s.label)
u = super(Child)
print(repr(u), u.__self__, u.__get__(c, Child).hello("late"))
for bad in (
    lambda: super(), lambda: super(Child, 5), lambda: super(Child, Base), lambda: super(5, c), lambda: s.missing,
    lambda: super(Child, Base()), lambda: setattr(s, "x", 1), lambda: super(1, 2, 3), lambda: super(Child, c, x=1),
):
    try:
        print(bad())
    except (TypeError, RuntimeError, AttributeError) as e:
        print(type(e).__name__, e)


class NoArgs(Base):
    def none():
        super()

    def star(self, *args):
        return super().hello(*args)

    def only_star(*args):
        return super().hello(*args[1:])

    def deleted(self):
        del self
        super()

    def generator(self):
        yield super().hello("gen")

    def in_comprehension(self):
        return [super().hello(i) for i in range(2)]


n = NoArgs()
print(n.star(1, 2), list(n.generator()))
for bad in (NoArgs.none, n.deleted, n.only_star, n.in_comprehension):
    try:
        print(bad())
    except (RuntimeError, TypeError) as e:
        print(type(e).__name__, e)
