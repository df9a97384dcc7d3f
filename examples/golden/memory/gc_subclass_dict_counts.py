# An instance of a subclass of a built-in type gets a dict of its own with its first attribute; object subclasses do not.
import gc, sys
gc.collect()
def probe(base, *args):
    class B(base): pass
    gc.collect()
    b = B(*args); 
    c0 = gc.get_count()[0]
    b.me = 1
    c1 = gc.get_count()[0]
    b.me = b
    t = gc.is_tracked(b)
    del b
    print(base.__name__, gc.collect(), t, c1 - c0)
for base, args in ((list,()),(dict,()),(set,()),(frozenset,()),(tuple,()),(str,()),(int,()),(float,()),(bytes,()),(bytearray,()),(Exception,()),(object,()),(complex,()),(type(sys),('m',)), (OSError,()),(property,()),(type,('n',(),{}))):
    probe(base,*args)
