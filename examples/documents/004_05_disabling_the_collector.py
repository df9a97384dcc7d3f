# Document 004, 5. Interesting Internals: "You can even disable GC"
import gc  # context: the document imported it above

gc.disable()
print(gc.isenabled())  # context
