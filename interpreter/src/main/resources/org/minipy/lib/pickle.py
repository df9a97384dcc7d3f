"""Objects as bytes: dumps() and dump() write them, loads() and load() make them again.

Read only what you wrote yourself: the bytes can say that any function is to be called.
"""

from _pickle import PickleError, Pickler, PicklingError, Unpickler, UnpicklingError, dump, dumps, load, loads
from _pickle import _encode_long as encode_long, _whichmodule as whichmodule
from _pickle_names import CODES as _codes

__all__ = ["PickleError", "PicklingError", "UnpicklingError", "Pickler", "Unpickler", "dump", "dumps", "load", "loads"]

format_version = "4.0"
compatible_formats = ["1.0", "1.1", "1.2", "1.3", "2.0", "3.0", "4.0", "5.0"]
HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4

globals().update(_codes)
__all__ += sorted([*_codes, "HIGHEST_PROTOCOL", "DEFAULT_PROTOCOL"])


def decode_long(data):
    """The int of little-endian bytes with a sign."""
    return int.from_bytes(data, "little", signed=True)
