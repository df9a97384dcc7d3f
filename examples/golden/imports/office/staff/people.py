"""Uses every kind of relative import."""
from . import salaries
from .salaries import total
from .. import name, tools
from ..tools import saw as cutter


def describe():
    from . import hammer
    from .deep import inner as i
    return name, tools.__name__, cutter, salaries.__name__, total(), hammer, i.__name__
