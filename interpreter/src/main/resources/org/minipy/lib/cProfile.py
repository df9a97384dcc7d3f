"""Which functions a program calls, how often, and how long they take.

    python -m cProfile [-o FILE] [-s SORT] [-m MODULE | FILE] [argument ...]

    -o, --outfile FILE   write the statistics into a file, for pstats
    -s, --sort SORT      in which order they are printed: a key of pstats.Stats.sort_stats()
    -m MODULE            profile a module instead of a file
"""

__all__ = ["run", "runctx", "Profile"]

import _lsprof


class Profile(_lsprof.Profiler):
    """Collects calls while it is enabled, or in a with statement."""

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
        """Stop collecting and set the attribute `stats`."""
        self.disable()
        self.snapshot_stats()

    def snapshot_stats(self):
        """Set the attribute `stats`: for each function numbers of calls, times and its callers."""
        entries = self.getstats()
        self.stats = {}
        callers = {}
        for entry in entries:
            callers[entry.code] = {}
            self.stats[label(entry.code)] = (*_numbers(entry), callers[entry.code])
        for entry in entries:
            for call in entry.calls or ():
                known = callers.get(call.code)
                if known is not None:
                    direct, calls, inline, total = _numbers(call)
                    before = known.get(label(entry.code), (0, 0, 0, 0))
                    known[label(entry.code)] = tuple(map(sum, zip(before, (calls, direct, inline, total))))

    def run(self, cmd):
        """Run code in the module __main__ while calls are collected; return this object."""
        import __main__
        return self.runctx(cmd, __main__.__dict__, __main__.__dict__)

    def runctx(self, cmd, globals, locals):
        """Run code in given namespaces while calls are collected; return this object."""
        self.enable()
        try:
            exec(cmd, globals, locals)
        finally:
            self.disable()
        return self

    def runcall(self, func, /, *args, **kw):
        """Call a function while calls are collected; return what it returns."""
        self.enable()
        try:
            return func(*args, **kw)
        finally:
            self.disable()

    def __enter__(self):
        self.enable()
        return self

    def __exit__(self, *exc_info):
        self.disable()


def _numbers(entry):
    return entry.callcount - entry.reccallcount, entry.callcount, entry.inlinetime, entry.totaltime


def label(code):
    """Return file, line and name of a function, which pstats knows it by."""
    if isinstance(code, str):
        return "~", 0, code
    return code.co_filename, code.co_firstlineno, code.co_name


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
    pstats.main_of_profiler(__doc__, runctx, "cProfile")


if __name__ == "__main__":
    main()
