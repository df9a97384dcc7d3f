# Document 003, Basic usage: a reference that doesn't keep the object alive
import weakref


class Resource:
    def __init__(self, name):
        self.name = name


r = Resource("db-connection")
weak = weakref.ref(r)

weak()          # <Resource object> -- still alive, call it to get the real object (or None)
print(type(weak()).__name__, weak().name)  # context

del r            # the only STRONG reference is gone
weak()            # None -- the object was actually collected; weakref doesn't keep it alive
print(weak())  # context
