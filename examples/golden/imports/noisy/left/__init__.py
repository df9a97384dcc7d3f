"""The middle package."""
from .. import order

order.append("left")
