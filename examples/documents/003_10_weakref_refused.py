# Document 003, The limitation: not every object supports weak references
import weakref  # context: the document imported it above

for value in ("text", (1, 2), [], {}):  # context: "int, str, tuple in some cases"
    try:  # context
        weakref.ref(value)  # context
    except TypeError as error:  # context
        print(error)  # context
for base in (int, str, tuple, list, dict):  # context: subclasses of str, list and dict gain it
    try:  # context
        child = type("Child", (base,), {})()  # context
        print(base.__name__, weakref.ref(child)() is child)  # context
    except TypeError as error:  # context
        print(base.__name__, error)  # context
weakref.ref(42)   # TypeError: cannot create weak reference to 'int' object
