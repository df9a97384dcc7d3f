"""People of the office."""
from .. import name as office_name
from ..tools import hammer
from . import salaries as pay
