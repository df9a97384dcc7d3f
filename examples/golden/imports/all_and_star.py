"""from module import *: underscore names, __all__ of every kind, names of submodules."""
def star(name):
    scope = {}
    try:
        exec(f"from {name} import *", scope)
        print(name, sorted(k for k in scope if k != "__builtins__"))
    except Exception as e:
        print(name, type(e).__name__, str(e).split(" (")[0])


star("stars")
star("stars.no_all")
star("stars.with_all")
star("stars.missing_in_all")
star("stars.tuple_all")
star("stars.bad_all")
star("stars.not_strings")
star("stars.empty_all")
star("stars.computed_all")
star("sys_no_such")
import stars
print(sorted(n for n in vars(stars) if not n.startswith("__")))
from stars.with_all import _private, also_not_listed
print(_private, also_not_listed)
from stars import with_all as w, no_all as n
print(w.__all__, hasattr(n, "__all__"))
w.__all__.append("also_not_listed")
star("stars.with_all")
