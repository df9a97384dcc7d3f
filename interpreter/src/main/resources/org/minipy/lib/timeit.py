"""How long small pieces of code take.

    python -m timeit [-n N] [-r N] [-s SETUP] [-p] [-u UNIT] [-v] [-h] [--] [statement ...]

    -n, --number N   run the statement N times in one measurement; by default a number that takes 0.2 seconds at least
    -r, --repeat N   measure so many times (default 5); the best one is shown
    -s, --setup S    what to run once before, which is not measured (default pass); several make several lines
    -p, --process    measure the time of the process instead of that of the clock
    -u, --unit U     show times in nsec, usec, msec or sec
    -v, --verbose    show the single measurements; repeated, with more digits
    -h, --help       show this text

The statement is pass unless given; several arguments make several lines.
"""

__all__ = ["Timer", "timeit", "repeat", "default_timer"]

import gc
import itertools
import sys
import time

dummy_src_name = "<timeit-src>"
default_number = 1000000
default_repeat = 5
default_timer = time.perf_counter

_globals = globals
_ENOUGH_SECONDS = 0.2

_FUNCTION = """
def inner(_it, _timer{init}):
    {setup}
    _t0 = _timer()
    for _i in _it:
        {stmt}
        pass
    _t1 = _timer()
    return _t1 - _t0
"""


def reindent(src, indent):
    """Return code with its lines after the first one indented."""
    return src.replace("\n", "\n" + " " * indent)


class Timer:
    """Measures a statement, given as text or as a callable, after a setup of either kind."""

    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        own = {}
        outer = _globals() if globals is None else globals
        init = ""
        before = ""
        if isinstance(setup, str):
            compile(setup, dummy_src_name, "exec")
            before = setup + "\n"
            setup = reindent(setup, 4)
        elif callable(setup):
            own["_setup"] = setup
            init += ", _setup=_setup"
            setup = "_setup()"
        else:
            raise ValueError("setup is neither a string nor callable")
        if isinstance(stmt, str):
            compile(before + stmt, dummy_src_name, "exec")
            stmt = reindent(stmt, 8)
        elif callable(stmt):
            own["_stmt"] = stmt
            init += ", _stmt=_stmt"
            stmt = "_stmt()"
        else:
            raise ValueError("stmt is neither a string nor callable")
        self.src = _FUNCTION.format(stmt=stmt, setup=setup, init=init)
        exec(compile(self.src, dummy_src_name, "exec"), outer, own)
        self.inner = own["inner"]

    def print_exc(self, file=None):
        """Print the exception that a measurement has raised, with the lines of the statement."""
        import linecache
        import traceback
        linecache.cache[dummy_src_name] = len(self.src), None, self.src.split("\n"), dummy_src_name
        traceback.print_exc(file=file)

    def timeit(self, number=default_number):
        """Return how many seconds `number` runs take, without collections of garbage meanwhile."""
        runs = itertools.repeat(None, number)
        collecting = gc.isenabled()
        gc.disable()
        try:
            return self.inner(runs, self.timer)
        finally:
            if collecting:
                gc.enable()

    def repeat(self, repeat=default_repeat, number=default_number):
        """Return the times of several measurements as a list."""
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        """Find a number of runs that take 0.2 seconds at least; return it and their time.

        The callback gets number and time of each try."""
        for power in itertools.count():
            for factor in 1, 2, 5:
                number = factor * 10 ** power
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= _ENOUGH_SECONDS:
                    return number, taken


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    """Return how many seconds `number` runs of a statement take."""
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    """Return the times of several measurements of a statement as a list."""
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)


_UNITS = {"nsec": 1e-9, "usec": 1e-6, "msec": 1e-3, "sec": 1.0}
_LONG_OPTIONS = {"number": "n", "setup": "s", "repeat": "r", "process": "p", "verbose": "v", "unit": "u", "help": "h"}
_WITH_VALUE = "nsru"


class _Misuse(Exception):
    """What is wrong with the command line."""


def _options(args):
    """Return the options as pairs (letter, value), and the arguments that follow."""
    options = []
    while args and args[0].startswith("-") and args[0] != "-":
        arg, *args = args
        if arg == "--":
            break
        if arg.startswith("--"):
            name, equals, value = arg[2:].partition("=")
            found = [n for n in _LONG_OPTIONS if n.startswith(name)]
            if len(found) != 1:
                raise _Misuse(f"option --{name} not {'a unique prefix' if found else 'recognized'}")
            letter = _LONG_OPTIONS[found[0]]
            if letter not in _WITH_VALUE:
                if equals:
                    raise _Misuse(f"option --{found[0]} must not have an argument")
            elif not equals:
                if not args:
                    raise _Misuse(f"option --{found[0]} requires argument")
                value, *args = args
            options.append((letter, value))
            continue
        letters = arg[1:]
        while letters:
            letter, letters = letters[0], letters[1:]
            value = ""
            if letter not in _LONG_OPTIONS.values():
                raise _Misuse(f"option -{letter} not recognized")
            if letter in _WITH_VALUE:
                if not letters and not args:
                    raise _Misuse(f"option -{letter} requires argument")
                if letters:
                    value, letters = letters, ""
                else:
                    value, *args = args
            options.append((letter, value))
    return options, args


def main(args=None, *, _wrap_timer=None):
    """Do what the command line says; return the exit status, None for success."""
    try:
        options, statement = _options(sys.argv[1:] if args is None else args)
    except _Misuse as e:
        print(e)
        print("use -h/--help for command line help")
        return 2
    timer = default_timer
    number = verbose = 0
    repetitions = default_repeat
    digits = 3
    unit = None
    setup = []
    for letter, value in options:
        if letter == "n":
            number = int(value)
        elif letter == "s":
            setup.append(value)
        elif letter == "u":
            if value not in _UNITS:
                print("Unrecognized unit. Please select nsec, usec, msec, or sec.", file=sys.stderr)
                return 2
            unit = value
        elif letter == "r":
            repetitions = max(1, int(value))
        elif letter == "p":
            timer = time.process_time
        elif letter == "v":
            digits += 1 if verbose else 0
            verbose += 1
        elif letter == "h":
            print(__doc__, end="")
            return 0
    if _wrap_timer is not None:
        timer = _wrap_timer(timer)
    import os
    sys.path.insert(0, os.curdir)
    t = Timer("\n".join(statement) or "pass", "\n".join(setup) or "pass", timer)

    def shown(seconds):
        name = unit or next((name for name in ("sec", "msec", "usec") if seconds >= _UNITS[name]), "nsec")
        return f"{seconds / _UNITS[name]:.{digits}g} {name}"

    def tell(number, taken):
        print(f"{number} loop{'' if number == 1 else 's'} -> {taken:.{digits}g} secs")

    try:
        if number == 0:
            number, _ = t.autorange(tell if verbose else None)
            if verbose:
                print()
        times = t.repeat(repetitions, number)
    except:
        t.print_exc()
        return 1
    if verbose:
        print("raw times:", ", ".join(map(shown, times)))
        print()
    best = min(times) / number
    worst = max(times) / number
    print(f"{number} loop{'' if number == 1 else 's'}, best of {repetitions}: {shown(best)} per loop")
    if worst >= best * 4:
        import warnings
        warnings.warn_explicit(
            f"The test results are likely unreliable. The worst time ({shown(worst)}) was more than four times slower "
            f"than the best time ({shown(best)}).", UserWarning, "", 0)
    return None


if __name__ == "__main__":
    sys.exit(main())
