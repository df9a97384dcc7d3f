"""Order of execution of package bodies, side effects on the parent, deleting names in __init__."""
print("start")
import noisy.left.deep
print("imported")
import noisy.right
print(noisy.order)
from noisy import left, right, order as o
print(o is noisy.order, left.deep.__name__, right.SEEN)
import noisy.left
print(len(o))
import noisy
print(hasattr(noisy, "temporary"), noisy.__all__, noisy.public)
try:
    noisy.left.deep.missing
except AttributeError as e:
    print(e)
noisy.left.deep.added = 1
from noisy.left.deep import added
added = 2
print(noisy.left.deep.added, added)
from noisy.left import deep
deep.counter += 1
from noisy.left.deep import counter, bump
bump()
print(counter, deep.counter)
