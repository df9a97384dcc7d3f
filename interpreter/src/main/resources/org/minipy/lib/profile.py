"""Which functions a program calls, how often, and how long they take; as cProfile, but it can be derived from.

    python -m profile [-o FILE] [-s SORT] [-m MODULE | FILE] [argument ...]

    -o, --outfile FILE   write the statistics into a file, for pstats
    -s, --sort SORT      in which order they are printed: a key of pstats.Stats.sort_stats()
    -m MODULE            profile a module instead of a file
"""

__all__ = ["run", "runctx", "Profile"]

import sys
import time


class _Call:
    """A call that has not ended: of what, since when, and how long it has been in what it calls."""

    __slots__ = ("function", "start", "below")

    def __init__(self, function, start):
        self.function = function
        self.start = start
        self.below = 0


class Profile:
    """Collects calls while code is run with run(), runctx() or runcall()."""

    bias = 0

    def __init__(self, timer=None, bias=None):
        """Make one that takes the time with `timer`; from each call `bias` is subtracted, which calibrate() finds."""
        self.bias = type(self).bias if bias is None else bias
        self.timer = timer or time.process_time
        self.stats = {}
        self.cmd = ""
        self._timings = {}
        self._depths = {}
        self._stack = []
        self._enter(("profile", 0, "profiler"))

    def get_time(self):
        """Return the time of the timer; of one that returns several numbers their sum."""
        now = self.timer()
        return sum(now) if isinstance(now, (tuple, list)) else now

    def dispatcher(self, frame, event, arg):
        """Take note of an event of sys.setprofile()."""
        if event == "call":
            code = frame.f_code
            self._enter((code.co_filename, code.co_firstlineno, code.co_name))
        elif event == "c_call":
            self._enter(("", 0, arg.__name__))
        elif len(self._stack) > 2:
            self._leave()

    def _enter(self, function):
        self._timings.setdefault(function, [0, 0, 0, 0, {}])
        self._depths[function] = self._depths.get(function, 0) + 1
        self._stack.append(_Call(function, self.get_time()))

    def _leave(self):
        call = self._stack.pop()
        total = self.get_time() - call.start - self.bias
        caller = self._stack[-1]
        caller.below += total
        numbers = self._timings[call.function]
        self._depths[call.function] -= 1
        if not self._depths[call.function]:
            numbers[0] += 1
            numbers[3] += total
        numbers[1] += 1
        numbers[2] += total - call.below
        numbers[4][caller.function] = numbers[4].get(caller.function, 0) + 1

    def set_cmd(self, cmd):
        """Say what the calls that follow belong to, unless that is known already."""
        if len(self._stack) == 1:
            self.cmd = cmd
            self._enter(("profile", 0, cmd))

    def simulate_cmd_complete(self):
        """End all calls that have not ended."""
        while len(self._stack) > 1:
            self._leave()

    def print_stats(self, sort=-1):
        """Print the statistics in an order that pstats.Stats.sort_stats() knows."""
        import pstats
        keys = sort if isinstance(sort, tuple) else (sort,)
        pstats.Stats(self).strip_dirs().sort_stats(*keys).print_stats()

    def dump_stats(self, file):
        """Write the statistics into a file."""
        import marshal
        with open(file, "wb") as f:
            self.create_stats()
            marshal.dump(self.stats, f)

    def create_stats(self):
        """Set the attribute `stats`: for each function numbers of calls, times and its callers."""
        self.simulate_cmd_complete()
        self.snapshot_stats()

    def snapshot_stats(self):
        self.stats = {function: (*numbers[:4], dict(numbers[4])) for function, numbers in self._timings.items()}

    def run(self, cmd):
        """Run code in the module __main__ while calls are collected; return this object."""
        import __main__
        return self.runctx(cmd, __main__.__dict__, __main__.__dict__)

    def runctx(self, cmd, globals, locals):
        """Run code in given namespaces while calls are collected; return this object."""
        self.set_cmd(cmd)
        sys.setprofile(self.dispatcher)
        try:
            exec(cmd, globals, locals)
        finally:
            sys.setprofile(None)
        return self

    def runcall(self, func, /, *args, **kw):
        """Call a function while calls are collected; return what it returns."""
        self.set_cmd(repr(func))
        sys.setprofile(self.dispatcher)
        try:
            return func(*args, **kw)
        finally:
            sys.setprofile(None)

    def calibrate(self, m, verbose=0):
        """Return how much longer a call takes because it is collected; `m` says how many calls are tried."""
        def nothing():
            pass

        def calls():
            for _ in range(m):
                nothing()

        start = self.get_time()
        calls()
        plain = self.get_time() - start
        other = Profile(self.timer, bias=0)
        start = self.get_time()
        other.runcall(calls)
        collected = self.get_time() - start
        if verbose:
            print(f"{m} calls take {plain}, and {collected} when they are collected")
        return (collected - plain) / (m + 1)


def run(statement, filename=None, sort=-1):
    """Run code in the module __main__; print the statistics, or write them into a file."""
    _show_after(Profile(), lambda p: p.run(statement), filename, sort)


def runctx(statement, globals, locals, filename=None, sort=-1):
    """Run code in given namespaces; print the statistics, or write them into a file."""
    _show_after(Profile(), lambda p: p.runctx(statement, globals, locals), filename, sort)


def _show_after(profile, work, filename, sort):
    try:
        work(profile)
    except SystemExit:
        pass
    finally:
        if filename is None:
            profile.print_stats(sort)
        else:
            profile.dump_stats(filename)


def main():
    """Do what the command line says."""
    import pstats
    pstats.main_of_profiler(__doc__, runctx, "profile")


if __name__ == "__main__":
    main()
