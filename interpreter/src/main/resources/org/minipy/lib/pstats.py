"""Statistics of calls that cProfile or profile have collected: sorted, cut and printed."""

__all__ = ["Stats", "SortKey", "FunctionProfile", "StatsProfile"]

import sys
from dataclasses import dataclass
from enum import StrEnum
from functools import cmp_to_key


class SortKey(StrEnum):
    """In which order functions are printed."""

    CALLS = "calls", "ncalls"
    CUMULATIVE = "cumulative", "cumtime"
    FILENAME = "filename", "module"
    LINE = "line"
    NAME = "name"
    NFL = "nfl"
    PCALLS = "pcalls"
    STDNAME = "stdname"
    TIME = "time", "tottime"

    def __new__(cls, *values):
        member = str.__new__(cls, values[0])
        member._value_ = values[0]
        for other in values[1:]:
            cls._value2member_map_[other] = member
        member._all_values = values
        return member


@dataclass(unsafe_hash=True)
class FunctionProfile:
    """The numbers of one function."""

    ncalls: str
    tottime: float
    percall_tottime: float
    cumtime: float
    percall_cumtime: float
    file_name: str
    line_number: int


@dataclass(unsafe_hash=True)
class StatsProfile:
    """The numbers of all functions, by name."""

    total_tt: float
    func_profiles: dict[str, FunctionProfile]


_CALLS = ((1, -1),), "call count"
_CUMULATIVE = ((3, -1),), "cumulative time"
_FILE = ((4, 1),), "file name"
_TIME = ((2, -1),), "internal time"
_ORDERS = {
    "calls": _CALLS, "ncalls": _CALLS, "cumtime": _CUMULATIVE, "cumulative": _CUMULATIVE, "filename": _FILE,
    "line": (((5, 1),), "line number"), "module": _FILE, "name": (((6, 1),), "function name"),
    "nfl": (((6, 1), (4, 1), (5, 1)), "name/file/line"), "pcalls": (((0, -1),), "primitive call count"),
    "stdname": (((7, 1),), "standard name"), "time": _TIME, "tottime": _TIME}
_NUMBERED_ORDERS = {-1: "stdname", 0: "calls", 1: "time", 2: "cumulative"}


class Stats:
    """The statistics of a profile object or of files; several are added up.

    The methods that sort and cut return the object itself, so that calls can be chained."""

    sort_arg_dict_default = _ORDERS

    def __init__(self, *args, stream=None):
        self.stream = stream or sys.stdout
        self.init(args[0] if args else None)
        self.add(*args[1:])

    def init(self, arg):
        self.all_callees = None
        self.files = []
        self.fcn_list = None
        self.total_tt = 0
        self.total_calls = 0
        self.prim_calls = 0
        self.max_name_len = 0
        self.top_level = set()
        self.stats = {}
        self.sort_arg_dict = {}
        self.load_stats(arg)
        self.get_top_level_stats()

    def load_stats(self, arg):
        """Take the statistics of a file or of an object that has create_stats()."""
        if arg is None:
            self.stats = {}
            return
        if isinstance(arg, str):
            import marshal
            import os
            import time
            with open(arg, "rb") as f:
                self.stats = marshal.load(f)
            self.files = [f"{time.ctime(os.stat(arg).st_mtime)}    {arg}"]
        elif hasattr(arg, "create_stats"):
            arg.create_stats()
            self.stats = arg.stats
            arg.stats = {}
        if not self.stats:
            raise TypeError(f"Cannot create or construct a {self.__class__!r} object from {arg!r}")

    def get_top_level_stats(self):
        for func, (direct, calls, inline, _, callers) in self.stats.items():
            self.total_calls += calls
            self.prim_calls += direct
            self.total_tt += inline
            if ("jprofile", 0, "profiler") in callers:
                self.top_level.add(func)
            self.max_name_len = max(self.max_name_len, len(func_std_string(func)))

    def add(self, *arg_list):
        """Add the statistics of files, profile objects or other Stats."""
        for item in arg_list:
            other = item if type(item) is type(self) else type(self)(item)
            self.files += other.files
            self.total_calls += other.total_calls
            self.prim_calls += other.prim_calls
            self.total_tt += other.total_tt
            self.top_level |= other.top_level
            self.max_name_len = max(self.max_name_len, other.max_name_len)
            self.fcn_list = None
            for func, stat in other.stats.items():
                self.stats[func] = add_func_stats(self.stats.get(func, (0, 0, 0, 0, {})), stat)
        return self

    def dump_stats(self, filename):
        """Write the statistics into a file."""
        import marshal
        with open(filename, "wb") as f:
            marshal.dump(self.stats, f)

    def get_sort_arg_defs(self):
        """Return the orders by their names and by beginnings of names."""
        if not self.sort_arg_dict:
            found = {}
            shared = set()
            for word, order in _ORDERS.items():
                for end in range(len(word), 0, -1):
                    if word[:end] in found:
                        shared.add(word[:end])
                        break
                    found[word[:end]] = order
            self.sort_arg_dict = {word: order for word, order in found.items() if word not in shared}
        return self.sort_arg_dict

    def sort_stats(self, *field):
        """Sort by one or more keys: names, beginnings of names, or SortKey."""
        if not field:
            self.fcn_list = 0
            return self
        if len(field) == 1 and isinstance(field[0], int):
            field = [_NUMBERED_ORDERS[field[0]]]
        elif len(field) >= 2:
            for key in field[1:]:
                if type(key) is not type(field[0]):
                    raise TypeError("Can't have mixed argument type")
        orders = self.get_sort_arg_defs()
        chosen = [orders[key.value if isinstance(key, SortKey) else key] for key in field]
        self.sort_type = ", ".join(name for _, name in chosen)
        keys = [key for columns, _ in chosen for key in columns]

        def compare(a, b):
            for column, direction in keys:
                if a[column] != b[column]:
                    return -direction if a[column] < b[column] else direction
            return 0

        rows = [(*stat[:4], *func, func_std_string(func), func) for func, stat in self.stats.items()]
        rows.sort(key=cmp_to_key(compare))
        self.fcn_list = [row[-1] for row in rows]
        return self

    def reverse_order(self):
        """Turn the order round."""
        if self.fcn_list:
            self.fcn_list.reverse()
        return self

    def strip_dirs(self):
        """Take the folders from the names of files; functions that then look alike are added up."""
        old = self.stats
        self.stats = {}
        self.max_name_len = 0
        for func, (direct, calls, inline, total, callers) in old.items():
            name = func_strip_path(func)
            self.max_name_len = max(self.max_name_len, len(func_std_string(name)))
            short = {}
            for caller, value in callers.items():
                key = func_strip_path(caller)
                short[key] = _add_call(short[key], value) if key in short else value
            stat = direct, calls, inline, total, short
            self.stats[name] = add_func_stats(self.stats[name], stat) if name in self.stats else stat
        self.top_level = {func_strip_path(func) for func in self.top_level}
        self.fcn_list = None
        self.all_callees = None
        return self

    def calc_callees(self):
        """Find out who is called by whom."""
        if self.all_callees:
            return
        self.all_callees = {}
        for func, stat in self.stats.items():
            self.all_callees.setdefault(func, {})
            for caller, value in stat[4].items():
                self.all_callees.setdefault(caller, {})[func] = value

    def eval_print_amount(self, sel, list, msg):
        """Cut a list: to a number of functions, to a part of them, or to those whose text has a pattern."""
        chosen = list
        if isinstance(sel, str):
            import re
            try:
                pattern = re.compile(sel)
            except re.error:
                return chosen, msg + f"   <Invalid regular expression {sel!r}>\n"
            chosen = [func for func in list if pattern.search(func_std_string(func))]
        elif isinstance(sel, float) and 0.0 <= sel < 1.0:
            chosen = list[:int(len(list) * sel + 0.5)]
        elif isinstance(sel, int) and 0 <= sel < len(list):
            chosen = list[:sel]
        if len(chosen) != len(list):
            msg += f"   List reduced from {len(list)} to {len(chosen)} due to restriction <{sel!r}>\n"
        return chosen, msg

    def get_stats_profile(self):
        """Return the numbers as a StatsProfile."""
        functions = {}
        for func in self.fcn_list[:] if self.fcn_list else list(self.stats):
            direct, calls, inline, total, _ = self.stats[func]
            file, line, name = func
            functions[name] = FunctionProfile(
                _calls(calls, direct), float(f8(inline)), -1 if calls == 0 else float(f8(inline / calls)),
                float(f8(total)), -1 if direct == 0 else float(f8(total / direct)), file, line)
        return StatsProfile(float(f8(self.total_tt)), functions)

    def get_print_list(self, sel_list):
        width = self.max_name_len
        if self.fcn_list:
            functions = self.fcn_list[:]
            message = f"   Ordered by: {self.sort_type}\n"
        else:
            functions = list(self.stats)
            message = "   Random listing order was used\n"
        for selection in sel_list:
            functions, message = self.eval_print_amount(selection, functions, message)
        if not functions:
            return 0, functions
        self._print(message)
        if len(functions) < len(self.stats):
            width = max(len(func_std_string(func)) for func in functions)
        return width + 2, functions

    def _print(self, *values, end="\n"):
        print(*values, end=end, file=self.stream)

    def print_stats(self, *amount):
        """Print the functions; each argument cuts the list further: a number, a part below 1.0, or a pattern."""
        for filename in self.files:
            self._print(filename)
        if self.files:
            self._print()
        indent = " " * 8
        for func in self.top_level:
            self._print(indent, func_get_function_name(func))
        self._print(indent, self.total_calls, "function calls", end=" ")
        if self.total_calls != self.prim_calls:
            self._print(f"({self.prim_calls} primitive calls)", end=" ")
        self._print(f"in {self.total_tt:.3f} seconds")
        self._print()
        _, functions = self.get_print_list(amount)
        if functions:
            self.print_title()
            for func in functions:
                self.print_line(func)
            self._print()
            self._print()
        return self

    def print_callees(self, *amount):
        """Print what each function calls."""
        width, functions = self.get_print_list(amount)
        if functions:
            self.calc_callees()
            self.print_call_heading(width, "called...")
            for func in functions:
                self.print_call_line(width, func, self.all_callees.get(func, {}))
            self._print()
            self._print()
        return self

    def print_callers(self, *amount):
        """Print by what each function is called."""
        width, functions = self.get_print_list(amount)
        if functions:
            self.print_call_heading(width, "was called by...")
            for func in functions:
                self.print_call_line(width, func, self.stats[func][4], "<-")
            self._print()
            self._print()
        return self

    def print_call_heading(self, name_size, column_title):
        self._print("Function ".ljust(name_size) + column_title)
        for stat in self.stats.values():
            if stat[4]:
                if isinstance(next(iter(stat[4].values())), tuple):
                    self._print(" " * name_size + "    ncalls  tottime  cumtime")
                break

    def print_call_line(self, name_size, source, call_dict, arrow="->"):
        self._print(func_std_string(source).ljust(name_size) + arrow, end=" ")
        if not call_dict:
            self._print()
            return
        indent = ""
        for func in sorted(call_dict):
            name = func_std_string(func)
            value = call_dict[func]
            if isinstance(value, tuple):
                calls, direct, inline, total = value
                text = f"{_calls(calls, direct).rjust(7 + 2 * len(indent))} {f8(inline)} {f8(total)}  {name}"
                left = name_size + 1
            else:
                text = f"{name}({value!r}) {f8(self.stats[func][3])}"
                left = name_size + 3
            self._print(indent * left + text)
            indent = " "

    def print_title(self):
        self._print("   ncalls  tottime  percall  cumtime  percall", end=" ")
        self._print("filename:lineno(function)")

    def print_line(self, func):
        direct, calls, inline, total, _ = self.stats[func]
        blank = " " * 8
        self._print(_calls(calls, direct).rjust(9), f8(inline), blank if calls == 0 else f8(inline / calls), f8(total),
                    blank if direct == 0 else f8(total / direct), func_std_string(func))


def _calls(calls, direct):
    return str(calls) if calls == direct else f"{calls}/{direct}"


def f8(x):
    """Return a time as it is printed."""
    return f"{x:8.3f}"


def func_strip_path(func_name):
    """Return a function without the folders of its file."""
    filename, line, name = func_name
    return filename.rpartition("/")[2], line, name


def func_get_function_name(func):
    """Return the name of a function."""
    return func[2]


def func_std_string(func_name):
    """Return the text that stands for a function."""
    filename, line, name = func_name
    if (filename, line) != ("~", 0):
        return f"{filename}:{line}({name})"
    return f"{{{name[1:-1]}}}" if name.startswith("<") and name.endswith(">") else name


def add_func_stats(target, source):
    """Return the sum of the numbers of two functions."""
    return (*(a + b for a, b in zip(target[:4], source[:4])), add_callers(target[4], source[4]))


def _add_call(a, b):
    return tuple(x + y for x, y in zip(a, b)) if isinstance(a, tuple) else a + b


def add_callers(target, source):
    """Return the callers of two functions together."""
    result = dict(target)
    for func, value in source.items():
        result[func] = _add_call(value, result[func]) if func in result else value
    return result


def count_calls(callers):
    """Return how many calls there are."""
    return sum(callers.values())


def main_of_profiler(usage, runctx, name):
    """Do what the command line of a profiler says."""
    import os
    args = sys.argv[1:]
    outfile = None
    sort = -1 if name == "profile" else 2
    module = False
    while args and args[0].startswith("-") and len(args[0]) > 1:
        option, *args = args
        if option in ("-h", "--help"):
            print(usage, end="")
            return
        if option == "-m":
            module = True
            break
        if option in ("-o", "--outfile", "-s", "--sort") and args:
            value, *args = args
        elif option[:2] in ("-o", "-s") and option[2:] and not option.startswith("--"):
            value = option[2:]
        elif option.startswith(("--outfile=", "--sort=")):
            value = option.partition("=")[2]
        else:
            print(f"{name}: wrong option {option}", usage, sep="\n", end="", file=sys.stderr)
            sys.exit(2)
        if option.startswith(("-o", "--outfile")):
            outfile = os.path.abspath(value)
        else:
            sort = int(value) if value.lstrip("-").isdigit() else value
    if not args:
        print(usage, end="")
        sys.exit(2)
    sys.argv[:] = args
    if module:
        import runpy
        runctx("run_module(modname, run_name='__main__')", {"run_module": runpy.run_module, "modname": args[0]}, None,
               outfile, sort)
        return
    program = args[0]
    sys.path.insert(0, os.path.dirname(program))
    with open(program, "rb") as f:
        code = compile(f.read(), program, "exec")
    names = {"__file__": program, "__name__": "__main__", "__package__": None, "__cached__": None,
             "__builtins__": __builtins__}
    runctx(code, names, None, outfile, sort)
