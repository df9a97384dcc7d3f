# Cycles through functions, closures, generators, classes, exceptions, frames and modules.
import gc
import sys
from functools import partial


def recursive_closure():
    def inner(n):
        return inner(n - 1) if n else 0

    inner(2)


def function_attribute():
    def f():
        pass

    f.me = f


def default_argument():
    holder = []

    def f(x=holder):
        pass

    holder.append(f)


def generator_itself():
    def gen():
        yield
        yield

    g = gen()
    box = [g]

    def loop(b):
        yield b
        yield

    h = loop(box)
    next(h)
    box.append(h)


def empty_class():
    class C:
        pass


def class_with_method():
    class C:
        def m(self):
            pass


def class_with_super():
    class C:
        def m(self):
            return super()


def slotted_class():
    class C:
        __slots__ = ()


def class_and_instance():
    class C:
        pass

    C.instance = C()


def exception_itself():
    try:
        raise ValueError
    except ValueError as e:
        kept = e


def exception_context():
    a, b = ValueError(), KeyError()
    a.__context__, b.__context__ = b, a


def frame_itself():
    frame = sys._getframe()


def locals_itself():
    names = locals()
    names = locals()


def module_itself():
    m = type(sys)("m")
    m.me = m


def partial_itself():
    box = []
    box.append(partial(print, box))


gc.collect()
for shape in (recursive_closure, function_attribute, default_argument, generator_itself, empty_class,
              class_with_method, class_with_super, slotted_class, class_and_instance, exception_itself,
              exception_context, frame_itself, locals_itself, module_itself, partial_itself):
    shape()
    print(shape.__name__, gc.collect())
