"""3.12 suggests a near attribute or name, but no keyword argument; the messages show what is suggested when."""
class Widget:
    colour = 1
    _private = 2

    def paint(self):
        return undefinedd


def caught(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e, "|", getattr(e, "name", None))


w = Widget()
caught(lambda: w.color)
caught(lambda: w.pain())
caught(w.paint)
caught(lambda: Widget.colours)
caught(lambda: int("5").bit_lenght)
caught(lambda: [].apend(1))
caught(lambda: lenn([]))
caught(lambda: dict(colour=1).keyz())
caught(lambda: setattr(object(), "x", 1))
caught(lambda: delattr(w, "x"))
caught(lambda: setattr(1, "real", 2))
caught(lambda: None.x)
caught(lambda: (lambda: 0).foo)
caught(lambda: Widget.paint.foo)
caught(lambda: w.paint.foo)
caught(lambda: type.foo)
caught(lambda: __import__("sys").foo)
