"""Coroutines that take turns in an event loop."""

from .exceptions import *
from .coroutines import *
from .events import *
from .futures import *
from .locks import *
from .tasks import *
from .taskgroups import *
from .timeouts import *
from .queues import *
from .threads import *
from .base_events import *
from .runners import *
from .unix_events import *

__all__ = (exceptions.__all__ + coroutines.__all__ + events.__all__ + futures.__all__ + locks.__all__ + tasks.__all__
           + taskgroups.__all__ + timeouts.__all__ + queues.__all__ + threads.__all__ + base_events.__all__
           + runners.__all__ + unix_events.__all__)

_MISSING = ('open_connection', 'start_server', 'open_unix_connection', 'start_unix_server', 'create_subprocess_exec',
            'create_subprocess_shell', 'StreamReader', 'StreamWriter')


def __getattr__(name):
    if name in _MISSING:
        raise NotImplementedError(f'asyncio.{name}: streams and subprocesses are not supported')
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
