"""Three levels down."""
from ... import name
from ...tools import hammer


def level():
    from ..salaries import total
    return __name__.count("."), name, hammer, total()
