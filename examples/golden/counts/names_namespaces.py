# Names made through exec, globals(), setattr and a module object all count the same.
import sys
from sys import getrefcount

w = []
namespace = {"w": w}
print("in a namespace dict", getrefcount(w))
exec("v = w", namespace)
print("exec bound v there", getrefcount(w))
exec("del v, w", namespace)
print("exec deleted both", getrefcount(w))
print("eval sees", eval("getrefcount(w)"))

main = sys.modules["__main__"]
main.extra = w
print("setattr on the module", getrefcount(w), getrefcount(extra))
del main.extra
vars(main)["other"] = w
print("vars()", getrefcount(w))
del other
types = type(sys)("made")
types.w = w
print("attribute of a made module", getrefcount(w))
del types
print("module gone", getrefcount(w))
