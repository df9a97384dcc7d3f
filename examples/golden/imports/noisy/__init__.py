"""Records the order of execution."""
order = ["noisy starts"]
temporary = 1
from noisy import right
del temporary
public = "yes"
__all__ = ["public"]
order.append("noisy ends")
