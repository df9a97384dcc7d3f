"""Counts and times calls: what cProfile stands on."""

import sys
import time
from collections import namedtuple
from types import ModuleType

profiler_entry = namedtuple("profiler_entry", "code callcount reccallcount totaltime inlinetime calls")
profiler_subentry = namedtuple("profiler_subentry", "code callcount reccallcount totaltime inlinetime")
profiler_entry.__module__ = profiler_subentry.__module__ = "_lsprof"


class _Record:
    """What is known of one function, or of the calls of one function by another."""

    __slots__ = ("calls", "repeated", "total", "inline", "depth", "callees")

    def __init__(self):
        self.calls = self.repeated = self.depth = 0
        self.total = self.inline = 0
        self.callees = {}

    def leave(self, total, inline):
        self.depth -= 1
        self.calls += 1
        self.inline += inline
        if self.depth:
            self.repeated += 1
        else:
            self.total += total


class Profiler:
    """Collects the calls between enable() and disable(). A timer that counts integers needs the unit of its numbers."""

    def __init__(self, timer=None, timeunit=0.0, subcalls=True, builtins=True):
        self._timer = timer or time.perf_counter
        self._unit = timeunit or 1
        self._subcalls = subcalls
        self._builtins = builtins
        self._records = {}
        self._stack = []

    def enable(self, subcalls=True, builtins=True):
        """Begin to collect; `subcalls` says whether who calls whom is collected too, `builtins` whether built-in
        functions are."""
        self._subcalls = subcalls
        self._builtins = builtins
        sys.setprofile(self._event)

    def disable(self):
        """Stop collecting."""
        sys.setprofile(None)
        while self._stack:
            self._leave()

    def clear(self):
        """Forget what was collected."""
        self._records = {}
        self._stack = []

    def getstats(self):
        """Return a list of entries, one for each function: its code object, or the text for a built-in one, the
        numbers of calls and of those in a call of itself, the times with and without what it calls, and its calls."""
        result = []
        for code, r in self._records.items():
            calls = [profiler_subentry(callee, *self._numbers(record)) for callee, record in r.callees.items()]
            result.append(profiler_entry(code, *self._numbers(r), calls or None))
        return result

    def _numbers(self, r):
        return r.calls, r.repeated, r.total * self._unit, r.inline * self._unit

    def _event(self, frame, event, arg):
        if event == "call":
            self._enter(_OWN.get(frame.f_code, frame.f_code))
        elif event == "return":
            if self._stack:
                self._leave()
        elif self._builtins and arg is not sys.setprofile:
            if event == "c_call":
                self._enter(_shown(arg))
            elif self._stack:
                self._leave()

    def _enter(self, code):
        record = self._records.get(code)
        if record is None:
            record = self._records[code] = _Record()
        record.depth += 1
        link = None
        if self._subcalls and self._stack:
            callees = self._stack[-1][0].callees
            link = callees.get(code)
            if link is None:
                link = callees[code] = _Record()
            link.depth += 1
        self._stack.append([record, link, 0, self._timer()])

    def _leave(self):
        record, link, below, start = self._stack.pop()
        total = self._timer() - start
        if self._stack:
            self._stack[-1][2] += total
        record.leave(total, total - below)
        if link is not None:
            link.leave(total, total - below)


_OWN = {Profiler.disable.__code__: "<method 'disable' of '_lsprof.Profiler' objects>"}


def _shown(function):
    """Return the text that stands for a built-in function."""
    owner = function.__self__
    name = function.__name__
    if owner is None or isinstance(owner, ModuleType):
        module = function.__module__ or getattr(owner, "__name__", None)
        return f"<built-in method {module}.{name}>" if module else f"<built-in method {name}>"
    for base in type(owner).__mro__:
        if name in base.__dict__:
            return repr(base.__dict__[name])
    return f"<built-in method {name}>"
