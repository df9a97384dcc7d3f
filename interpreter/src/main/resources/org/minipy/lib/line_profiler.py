"""How often the lines of functions ran, and how long they took."""

import functools
import inspect
import os
import sys
import time
from _line_report import show_func, show_text

__all__ = ['LineProfiler', 'LineStats', 'show_text', 'show_func', 'load_stats', 'profile']
__version__ = '4.1.3'


class LineStats:
    """What was measured: for each function (file, first line, name) a list of line, runs and time; and the unit of time."""

    def __init__(self, timings, unit):
        self.timings = timings
        self.unit = unit


class LineProfiler:
    """Measures the lines of functions that it decorates, or that were added."""

    def __init__(self, *functions):
        self.functions = []
        self._codes = {}
        self.enable_count = 0
        self._running = {}
        self._before = None
        for function in functions:
            self.add_function(function)

    def __call__(self, func):
        """Return a function that is measured while it runs; decorates functions and methods."""
        if isinstance(func, (staticmethod, classmethod)):
            return type(func)(self(func.__func__))
        self.add_function(func)
        return self.wrap_callable(func)

    def add_function(self, func):
        """Have the lines of a function measured."""
        func = inspect.unwrap(getattr(func, '__func__', func))
        if func.__code__ not in self._codes:
            self.functions.append(func)
            self._codes[func.__code__] = {}

    def wrap_callable(self, func):
        """Return a function that measures while func runs."""
        if inspect.iscoroutinefunction(func):
            @functools.wraps(func)
            async def wrapper(*args, **kwds):
                with self:
                    return await func(*args, **kwds)
        elif inspect.isgeneratorfunction(func):
            @functools.wraps(func)
            def wrapper(*args, **kwds):
                generator = func(*args, **kwds)
                sent = None
                while True:
                    with self:
                        try:
                            item = generator.send(sent)
                        except StopIteration as e:
                            return e.value
                    sent = yield item
        else:
            @functools.wraps(func)
            def wrapper(*args, **kwds):
                with self:
                    return func(*args, **kwds)
        return wrapper

    wrap_function = wrap_callable

    def __enter__(self):
        self.enable_by_count()
        return self

    def __exit__(self, exc_type, exc_value, exc_tb):
        self.disable_by_count()

    def enable_by_count(self):
        """Measure until disable_by_count() was called as often."""
        if self.enable_count == 0:
            self.enable()
        self.enable_count += 1

    def disable_by_count(self):
        """Measure no more when this was called as often as enable_by_count()."""
        if self.enable_count > 0:
            self.enable_count -= 1
            if self.enable_count == 0:
                self.disable()

    def enable(self):
        """Begin to measure."""
        self._before = sys.gettrace()
        sys.settrace(self._trace_call)

    def disable(self):
        """Measure no more."""
        sys.settrace(self._before)
        self._running.clear()

    def _trace_call(self, frame, event, arg):
        lines = self._codes.get(frame.f_code)
        return None if lines is None else self._trace_line

    def _trace_line(self, frame, event, arg):
        now = time.perf_counter_ns()
        begun = self._running.pop(frame, None)
        if begun is not None:
            line, since = begun
            entry = self._codes[frame.f_code].setdefault(line, [0, 0])
            entry[0] += 1
            entry[1] += now - since
        if event == 'line':
            self._running[frame] = frame.f_lineno, time.perf_counter_ns()
        elif event == 'exception' and begun is not None:
            # The line counts once, when it is left.
            entry[0] -= 1
            self._running[frame] = line, time.perf_counter_ns()
        return self._trace_line

    def get_stats(self):
        """Return what was measured so far."""
        timings = {(code.co_filename, code.co_firstlineno, code.co_name):
                   [(line, runs, taken) for line, (runs, taken) in sorted(lines.items())]
                   for code, lines in self._codes.items()}
        return LineStats(timings, 1e-9)

    def print_stats(self, stream=None, output_unit=None, stripzeros=False, details=True, summarize=False, sort=False,
                    rich=False):
        """Show what was measured."""
        stats = self.get_stats()
        show_text(stats.timings, stats.unit, output_unit, stream, stripzeros, details, summarize, sort)

    def dump_stats(self, filename):
        """Write what was measured to a file."""
        import pickle
        with open(filename, 'wb') as file:
            pickle.dump(self.get_stats(), file, pickle.HIGHEST_PROTOCOL)

    def run(self, cmd):
        """Run a statement in __main__ and measure."""
        main = sys.modules['__main__'].__dict__
        return self.runctx(cmd, main, main)

    def runctx(self, cmd, globals, locals):
        """Run a statement with these names and measure."""
        with self:
            exec(cmd, globals, locals)
        return self

    def runcall(self, func, /, *args, **kw):
        """Call a function and measure."""
        with self:
            return func(*args, **kw)

    def add_module(self, mod):
        """Have the functions of a module measured; return how many there are."""
        functions = [o for o in mod.__dict__.values() if inspect.isfunction(o)]
        for function in functions:
            self.add_function(function)
        return len(functions)


def load_stats(filename):
    """Read what dump_stats() wrote."""
    import pickle
    with open(filename, 'rb') as file:
        return pickle.load(file)


class _GlobalProfiler:
    """The decorator @profile of a program that imports it: measures when LINE_PROFILE=1 is set, and shows at the end."""

    def __init__(self):
        self._profiler = None
        self.enabled = os.environ.get('LINE_PROFILE', '').lower() in ('1', 'true', 'yes', 'on') or '--line-profile' in sys.argv

    def enable(self):
        """Measure what is decorated from now on."""
        self.enabled = True

    def disable(self):
        """Leave what is decorated from now on as it is."""
        self.enabled = False

    def __call__(self, func):
        if not self.enabled:
            return func
        if self._profiler is None:
            import atexit
            self._profiler = LineProfiler()
            atexit.register(self.show)
        return self._profiler(func)

    def show(self):
        """Show what was measured."""
        self._profiler.print_stats(summarize=True, sort=True, stripzeros=True)


profile = _GlobalProfiler()


def main():
    """The command: show what kernprof has written."""
    import argparse
    parser = argparse.ArgumentParser(prog='line_profiler')
    parser.add_argument('-u', '--unit', default='1e-6', type=float, help='output unit in seconds')
    parser.add_argument('-z', '--skip-zero', action='store_true', help='leave out functions that did not run')
    parser.add_argument('-t', '--sort', action='store_true', help='sort by time')
    parser.add_argument('-m', '--summarize', action='store_true', help='add a summary')
    parser.add_argument('profile_output', help='file that kernprof has written')
    options = parser.parse_args()
    stats = load_stats(options.profile_output)
    show_text(stats.timings, stats.unit, options.unit, stripzeros=options.skip_zero, summarize=options.summarize,
              sort=options.sort)


if __name__ == '__main__':
    main()
