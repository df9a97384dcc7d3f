# string.Template and string.Formatter.
import string
from string import Formatter, Template


def attempt(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


t = Template("Dear $name, you owe ${amount}USD. $$5 $name")
attempt(t.substitute, name="Ann", amount=3)
attempt(t.substitute, {"name": "Bob", "amount": 1.5})
attempt(t.substitute, {"name": "Bob", "amount": 1.5}, name="Cy")
attempt(t.substitute, name="Ann")
attempt(t.safe_substitute, name="Ann")
print(t.template, t.get_identifiers(), t.is_valid(), Template.pattern.groups)
bad = Template("ok $x\nline two $ 5")
attempt(bad.substitute, x=1)
attempt(bad.safe_substitute, x=1)
attempt(Template("100%$").substitute)
attempt(Template("a $1").substitute)
print(bad.is_valid(), bad.get_identifiers())


class Percent(Template):
    delimiter = "%"
    idpattern = "[a-z]+_[a-z]+"


attempt(Percent("%with_under %notunder %% %{with_under}").safe_substitute, with_under="W")
attempt(Percent("%with_under %notunder").substitute, with_under="W")

f = Formatter()
attempt(f.format, "{0} {1} {name!r:>6} {0:>{width}}", "a", 2, name="n", width=4)
attempt(f.format, "{} {} {{}}", 1, 2)
attempt(f.format, "{a[0]} {a[1][k]} {b.real}", a=[1, {"k": 2}], b=5)
attempt(f.format, "{0} {}", 1, 2)
attempt(f.format, "{} {0}", 1, 2)
attempt(f.format, "{x}", y=1)
attempt(f.format, "{2}", 1)
attempt(f.format, "{", 1)
attempt(f.format, "}", 1)
attempt(f.format, "{!z}", 1)
print(list(f.parse("a{0!r:>{w}}b{{c}}{}{x.y[1]:.2f}")))
print(f.get_field("0.real", (7,), {}))


class Default(Formatter):
    def get_value(self, key, args, kwargs):
        return super().get_value(key, args, kwargs) if isinstance(key, int) else kwargs.get(key, f"<{key}>")

    def check_unused_args(self, used, args, kwargs):
        print("used", sorted(map(str, used)))


attempt(Default().format, "{who} and {0}", 5, more=1)
print(string.capwords("the  quick\tfox"), string.hexdigits)
