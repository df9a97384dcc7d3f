"""UnboundLocalError and NameError: when a name is local and when it is not."""
x = 1


def read_before_write():
    print(x)
    x = 2


def only_in_branch(flag):
    if flag:
        y = 1
    return y


def deleted():
    z = 1
    del z
    return z


def delete_unbound():
    del q
    q = 1


def augmented():
    x += 1


def loop_never():
    for i in ():
        pass
    return i


def except_name():
    e = "before"
    try:
        raise ValueError
    except ValueError as e:
        pass
    return e


def comprehension_leaks_not():
    [w for w in range(3)]
    return w


def with_name():
    with open as f:
        pass


def import_later():
    print(sys)
    import sys


def class_later():
    K()
    class K: pass


def free():
    def g():
        return v
    g()
    v = 1


def undefined():
    return nowhere


for f in (read_before_write, lambda: only_in_branch(0), deleted, delete_unbound, augmented, loop_never, except_name,
          comprehension_leaks_not, with_name, import_later, class_later, free, undefined):
    try:
        print("returned", f())
    except (NameError, TypeError, AttributeError) as e:
        print(type(e).__name__, "|", e, "|", getattr(e, "name", "-"))
try:
    del nothing
except NameError as e:
    print(e, e.name)
exec("try:\n    missing\nexcept NameError as e:\n    print(e, e.name)")
