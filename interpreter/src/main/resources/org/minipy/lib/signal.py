"""Signals: what a program does when it gets one, and timers that send one.

    signal.signal(signal.SIGTERM, handler)      handler(signum, frame) is called in the main thread
    signal.alarm(2)                             SIGALRM in two seconds
"""

import _signal
from _signal import *
from _signal import default_int_handler, raise_signal, set_wakeup_fd
from enum import IntEnum as _IntEnum

_names = {name: value for name, value in vars(_signal).items()
          if name.startswith("SIG") and not name.startswith("SIG_")}
_names.update(SIGCLD=_names["SIGCHLD"], SIGIOT=_names["SIGABRT"], SIGPOLL=_names["SIGIO"])
ItimerError = OSError

Signals = _IntEnum("Signals", dict(sorted(_names.items(), key=lambda item: item[1])), module=__name__)
Handlers = _IntEnum("Handlers", {"SIG_DFL": 0, "SIG_IGN": 1}, module=__name__)
globals().update(Signals.__members__)
globals().update(Handlers.__members__)


def _known(kind, value):
    """Return the member of an enumeration for a value, or the value where there is none."""
    try:
        return kind(value)
    except (ValueError, TypeError):
        return value


def signal(signalnum, handler):
    """Set what is done when a signal comes: a function of number and frame, SIG_DFL or SIG_IGN; return the old one."""
    return _known(Handlers, _signal.signal(signalnum, int(handler) if isinstance(handler, Handlers) else handler))


def getsignal(signalnum):
    """Return what is done when a signal comes."""
    return _known(Handlers, _signal.getsignal(signalnum))


def valid_signals():
    """Return the set of all signals."""
    return {_known(Signals, number) for number in _signal.valid_signals()}


del _IntEnum, _names
