"""Objects as bytes for other processes."""

from multiprocessing import context
from multiprocessing._image import dumps, loads

__all__ = ['ForkingPickler', 'dump', 'dumps', 'loads']


class ForkingPickler:
    """Makes bytes of objects for another process."""

    dumps = staticmethod(dumps)
    loads = staticmethod(loads)


def dump(obj, file, protocol=None):
    """Write an object to a file."""
    file.write(dumps(obj))
