# The parents of loggers change when loggers between them are made.
import logging

leaf = logging.getLogger("app.module.part")
print(leaf.parent.name)
app = logging.getLogger("app")
print(leaf.parent.name, app.parent.name)
module = logging.getLogger("app.module")
print(leaf.parent.name, module.parent.name, app.parent.name)
other = logging.getLogger("application")
print(other.parent.name, logging.getLogger("app.module.part") is leaf)
app.setLevel(logging.ERROR)
print(leaf.getEffectiveLevel(), other.getEffectiveLevel())
