"""__name__, __main__, __file__ and what the main module looks like from inside and outside."""
import sys
import __main__

print(__name__, __main__ is sys.modules["__main__"], __main__.__name__, __main__.__dict__ is globals())
print(
    __file__.endswith("main_and_name.py"), sys.argv, __package__, __doc__[:8], __spec__ is None,
    __builtins__.__name__,
)
print(sorted(n for n in globals() if n.startswith("__")))
value = "set in main"
import peeks
print(peeks.read("value"), peeks.name(), peeks.main_name())
peeks.write("added_by_module", 5)
print(added_by_module)
if __name__ == "__main__":
    print("guarded block runs once")


class C: pass
def f(): pass


print(C.__module__, f.__module__, C)
print(sys.path[0] == __file__.rpartition("/")[0], type(sys.modules).__name__, sys.modules["sys"] is sys)
