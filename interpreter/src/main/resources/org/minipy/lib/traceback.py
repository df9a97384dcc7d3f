"""Tracebacks as text and as data: where the program is, or where an exception went through it."""

__all__ = ["extract_stack", "extract_tb", "format_exception", "format_exception_only", "format_list", "format_stack",
           "format_tb", "print_exc", "format_exc", "print_exception", "print_last", "print_stack", "print_tb",
           "clear_frames", "FrameSummary", "StackSummary", "TracebackException", "walk_stack", "walk_tb"]

import itertools
import linecache
import sys

from _traceback import anchors, closest, position, width


class _Sentinel:
    def __repr__(self):
        return "<implicit>"


_sentinel = _Sentinel()
_SHOWN_REPEATS = 3
_MAX_CANDIDATES = 750


# Printing and formatting in one call

def print_list(extracted_list, file=None):
    """Print entries as extract_tb() and extract_stack() return them."""
    _print_all(StackSummary.from_list(extracted_list).format(), file)


def format_list(extracted_list):
    """Return the text of entries, one string for each."""
    return StackSummary.from_list(extracted_list).format()


def print_tb(tb, limit=None, file=None):
    """Print the entries of a traceback object."""
    print_list(extract_tb(tb, limit=limit), file=file)


def format_tb(tb, limit=None):
    """Return the text of the entries of a traceback object."""
    return extract_tb(tb, limit=limit).format()


def extract_tb(tb, limit=None):
    """Return the entries of a traceback object: the outermost `limit` ones, or the innermost if it is negative."""
    return StackSummary._of_positions(_tb_positions(tb), limit=limit)


def print_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, file=None, chain=True):
    """Print an exception with its traceback and those it came from."""
    value, tb = _exception_and_traceback(exc, value, tb)
    TracebackException(type(value), value, tb, limit=limit, compact=True).print(file=file, chain=chain)


def format_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, chain=True):
    """Return what print_exception() prints, as a list of strings."""
    value, tb = _exception_and_traceback(exc, value, tb)
    return list(TracebackException(type(value), value, tb, limit=limit, compact=True).format(chain=chain))


def format_exception_only(exc, /, value=_sentinel):
    """Return the last lines of format_exception(): type and message, the place of a SyntaxError, notes."""
    if value is _sentinel:
        value = exc
    return list(TracebackException(type(value), value, None, compact=True).format_exception_only())


def print_exc(limit=None, file=None, chain=True):
    """Print the exception that is being handled."""
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def format_exc(limit=None, chain=True):
    """Return what print_exc() prints, as one string."""
    return "".join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_last(limit=None, file=None, chain=True):
    """Print the exception that ended the program, or the last interactive statement."""
    if not hasattr(sys, "last_exc") and not hasattr(sys, "last_type"):
        raise ValueError("no last exception")
    if hasattr(sys, "last_exc"):
        print_exception(sys.last_exc, limit=limit, file=file, chain=chain)
    else:
        print_exception(sys.last_type, sys.last_value, sys.last_traceback, limit=limit, file=file, chain=chain)


def print_stack(f=None, limit=None, file=None):
    """Print where the program is, or where the frame `f` is."""
    if f is None:
        f = sys._getframe().f_back
    print_list(extract_stack(f, limit=limit), file=file)


def format_stack(f=None, limit=None):
    """Return the text of where the program is, or where the frame `f` is."""
    if f is None:
        f = sys._getframe().f_back
    return extract_stack(f, limit=limit).format()


def extract_stack(f=None, limit=None):
    """Return the entries of the stack, the outermost first: the innermost `limit` ones, or, if it is negative, the
    outermost."""
    if f is None:
        f = sys._getframe().f_back
    stack = StackSummary.extract(walk_stack(f), limit=limit)
    stack.reverse()
    return stack


def clear_frames(tb):
    """Drop the variables of all frames of a traceback that have ended."""
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:
            pass
        tb = tb.tb_next


def walk_stack(f):
    """Yield each frame from `f` outwards with its line; None stands for the caller of the function that has the
    frames extracted."""
    if f is None:
        f = sys._getframe().f_back.f_back.f_back.f_back
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def walk_tb(tb):
    """Yield each frame of a traceback with its line."""
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def _print_all(texts, file):
    if file is None:
        file = sys.stderr
    for text in texts:
        print(text, file=file, end="")


def _exception_and_traceback(exc, value, tb):
    if (value is _sentinel) != (tb is _sentinel):
        raise ValueError("Both or neither of value and tb must be given")
    if value is not _sentinel:
        return value, tb
    if exc is None:
        return None, None
    if isinstance(exc, BaseException):
        return exc, exc.__traceback__
    raise TypeError(f"Exception expected for value, {type(exc).__name__} found")


def _safe_text(value, what, how=str):
    try:
        return how(value)
    except:
        return f"<{what} {how.__name__}() failed>"


# Entries

class FrameSummary:
    """One entry: a file, a line, the name of the code, the line's text, and the text of variables if wanted.

    It compares and unpacks like the tuple (filename, lineno, name, line).
    """

    __slots__ = ("filename", "lineno", "end_lineno", "colno", "end_colno", "name", "_line", "locals")

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None,
                 colno=None, end_colno=None):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self._line = line
        self.locals = None
        if locals:
            self.locals = {key: _safe_text(value, "local", how=repr) for key, value in locals.items()}
        self.end_lineno = end_lineno
        self.colno = colno
        self.end_colno = end_colno
        if lookup_line:
            self.line

    def _as_tuple(self):
        return self.filename, self.lineno, self.name, self.line

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (self.filename == other.filename and self.lineno == other.lineno and self.name == other.name
                    and self.locals == other.locals)
        if isinstance(other, tuple):
            return self._as_tuple() == other
        return NotImplemented

    def __getitem__(self, pos):
        return self._as_tuple()[pos]

    def __iter__(self):
        return iter(self._as_tuple())

    def __len__(self):
        return 4

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"

    @property
    def _original_line(self):
        self.line
        return self._line

    @property
    def line(self):
        """The text of the line without the blanks around it, read when it is first asked for."""
        if self._line is None:
            if self.lineno is None:
                return None
            self._line = linecache.getline(self.filename, self.lineno)
        return self._line.strip()


class StackSummary(list):
    """A list of entries."""

    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        """Make entries of pairs (frame, line), as walk_stack() and walk_tb() yield them."""
        return cls._of_positions(((frame, (line, None, None, None)) for frame, line in frame_gen),
                                 limit=limit, lookup_lines=lookup_lines, capture_locals=capture_locals)

    @classmethod
    def _of_positions(cls, frames, *, limit=None, lookup_lines=True, capture_locals=False):
        if limit is None:
            limit = getattr(sys, "tracebacklimit", None)
            if limit is not None and limit < 0:
                limit = 0
        result = cls()
        names = set()
        for frame, (line, end_line, column, end_column) in _limited(frames, limit):
            code = frame.f_code
            name = code.co_filename
            names.add(name)
            linecache.lazycache(name, frame.f_globals)
            result.append(FrameSummary(name, line, code.co_name, lookup_line=False,
                                       locals=frame.f_locals if capture_locals else None,
                                       end_lineno=end_line, colno=column, end_colno=end_column))
        for name in names:
            linecache.checkcache(name)
        if lookup_lines:
            for entry in result:
                entry.line
        return result

    @classmethod
    def from_list(cls, a_list):
        """Make entries of tuples (filename, lineno, name, line); entries remain what they are."""
        result = cls()
        for item in a_list:
            if isinstance(item, FrameSummary):
                result.append(item)
            else:
                filename, lineno, name, line = item
                result.append(FrameSummary(filename, lineno, name, line=line))
        return result

    def format_frame_summary(self, frame_summary):
        """Return the text of one entry; a subclass may return None to leave the entry out."""
        lines = [f'  File "{frame_summary.filename}", line {frame_summary.lineno}, in {frame_summary.name}\n']
        shown = frame_summary.line
        if shown:
            lines.append(f"    {shown}\n")
            if frame_summary.colno is not None and frame_summary.end_colno is not None:
                lines.append(_marks(frame_summary, shown))
        if frame_summary.locals:
            for name, value in sorted(frame_summary.locals.items()):
                lines.append(f"    {name} = {value}\n")
        return "".join(lines)

    def format(self):
        """Return the text of all entries, one string for each; after three times the same one, how many follow."""
        result = []
        last = None
        count = 0
        for entry in self:
            text = self.format_frame_summary(entry)
            if text is None:
                continue
            place = entry.filename, entry.lineno, entry.name
            if place != last or None in place:
                result.extend(_repeats(count))
                last = place
                count = 0
            count += 1
            if count <= _SHOWN_REPEATS:
                result.append(text)
        result.extend(_repeats(count))
        return result


def _limited(frames, limit):
    if limit is None:
        return frames
    if limit >= 0:
        return itertools.islice(frames, limit)
    return list(frames)[limit:]


def _repeats(count):
    hidden = count - _SHOWN_REPEATS
    if hidden > 0:
        yield f"  [Previous line repeated {hidden} more time{'s' if hidden > 1 else ''}]\n"


def _tb_positions(tb):
    while tb is not None:
        frame = tb.tb_frame
        line, end_line, column, end_column = position(tb)
        if column is not None and line is not None:
            column = _bytes_before(frame, line, column)
            end_column = _bytes_before(frame, end_line, end_column)
        yield frame, (line, end_line, column, end_column)
        tb = tb.tb_next


def _bytes_before(frame, line, column):
    filename = frame.f_code.co_filename
    linecache.lazycache(filename, frame.f_globals)
    text = linecache.getline(filename, line)
    return column if text.isascii() else len(text[:column].encode("utf-8", "replace"))


def _characters_before(text, offset):
    return len(text.encode("utf-8", "replace")[:offset].decode("utf-8", "replace"))


def _marks(entry, shown):
    """Return the line of marks under the part of a line that was being executed; empty when that is all of it."""
    line = entry._original_line
    start = _characters_before(line, entry.colno)
    operator = None
    if entry.lineno == entry.end_lineno:
        end = _characters_before(line, entry.end_colno)
        operator = _operator(line[start:end])
    else:
        end = len(line.rstrip())
    if end - start >= len(shown) and not (operator and operator[1] > operator[0]):
        return ""
    before = width(line[:start]) + 1 - (len(line) - len(shown.lstrip()))
    part = line[start:end]
    if operator is None:
        marks = "^" * width(part)
    else:
        left, right = (width(part[:column]) for column in operator)
        marks = "~" * left + "^" * (right - left) + "~" * (width(part) - right)
    return "    " + " " * before + marks + "\n"


def _operator(segment):
    """Return where the operator of an expression begins and ends, or None.

    As in CPython 3.12, bytes are counted before the operator, so after other characters than ASCII the marks move.
    """
    found = anchors(segment)
    if found is None:
        return None
    start, end, gap_start, gap_end = found
    if (start, end) == (gap_start, gap_end):
        return start, end
    gap = segment[gap_start:gap_end]
    blanks = len(gap) - len(gap.lstrip())
    double = blanks + 1 < len(gap) and not gap[blanks + 1].isspace()
    start = len(segment[:gap_start].encode("utf-8", "replace")) + blanks
    end = start + (2 if double else 1)
    while start < len(segment) and (segment[start].isspace() or segment[start] in ")#"):
        start += 1
        end += 1
    return _characters_before(segment, start), _characters_before(segment, end)


# Exceptions

class TracebackException:
    """An exception as data for its text, without references to frames and other objects of the program."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                 compact=False, max_group_width=15, max_group_depth=10, _seen=None):
        outermost = _seen is None
        seen = set() if outermost else _seen
        seen.add(id(exc_value))
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self.stack = StackSummary._of_positions(_tb_positions(exc_traceback), limit=limit, lookup_lines=lookup_lines,
                                                capture_locals=capture_locals)
        self.exc_type = exc_type
        self._str = _safe_text(exc_value, "exception")
        self.__notes__ = getattr(exc_value, "__notes__", None)
        if exc_type and issubclass(exc_type, SyntaxError):
            self._take_place(exc_value)
        elif exc_type:
            self._str += _hint(exc_type, exc_value, exc_traceback)
        if lookup_lines:
            self._load_lines()
        self.__suppress_context__ = exc_value.__suppress_context__ if exc_value is not None else False
        self.__cause__ = self.__context__ = self.exceptions = None
        if not outermost:
            return
        options = {"limit": limit, "lookup_lines": lookup_lines, "capture_locals": capture_locals,
                   "max_group_width": max_group_width, "max_group_depth": max_group_depth, "_seen": seen}
        waiting = [(self, exc_value)]
        while waiting:
            summary, value = waiting.pop()
            for other_summary, other in summary._add_others(value, compact, options):
                waiting.append((other_summary, other))

    def _add_others(self, value, compact, options):
        """Make the exceptions that this one came from, and the members of a group."""
        if value is None:
            return
        cause = value.__cause__
        context = value.__context__
        if cause is not None and id(cause) not in options["_seen"]:
            self.__cause__ = TracebackException(type(cause), cause, cause.__traceback__, **options)
        if compact and (self.__cause__ is not None or value.__suppress_context__):
            context = None
        if context is not None and id(context) not in options["_seen"]:
            self.__context__ = TracebackException(type(context), context, context.__traceback__, **options)
        members = None
        if isinstance(value, BaseExceptionGroup):
            members = value.exceptions
            self.exceptions = [TracebackException(type(e), e, e.__traceback__, **options) for e in members]
        if self.__cause__ is not None:
            yield self.__cause__, cause
        if self.__context__ is not None:
            yield self.__context__, context
        if members:
            yield from zip(self.exceptions, members)

    def _take_place(self, error):
        self.filename = error.filename
        self.lineno = None if error.lineno is None else str(error.lineno)
        self.end_lineno = None if error.end_lineno is None else str(error.end_lineno)
        self.text = error.text
        self.offset = error.offset
        self.end_offset = error.end_offset
        self.msg = error.msg

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        """Make one of an exception and its traceback."""
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def _load_lines(self):
        for entry in self.stack:
            entry.line

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return self.__dict__ == other.__dict__
        return NotImplemented

    def __str__(self):
        return self._str

    def format_exception_only(self):
        """Yield the lines after the entries: type and message, before them the place of a SyntaxError, and notes."""
        if self.exc_type is None:
            yield _type_and_message(None, self._str)
            return
        name = self.exc_type.__qualname__
        module = self.exc_type.__module__
        if module not in ("__main__", "builtins"):
            name = f"{module if isinstance(module, str) else '<unknown>'}.{name}"
        if issubclass(self.exc_type, SyntaxError):
            yield from self._format_syntax_error(name)
        else:
            yield _type_and_message(name, self._str)
        notes = self.__notes__
        if notes is None:
            return
        from collections.abc import Sequence
        if isinstance(notes, Sequence) and not isinstance(notes, (str, bytes)):
            for note in notes:
                for line in _safe_text(note, "note").split("\n"):
                    yield line + "\n"
        else:
            yield _safe_text(notes, "__notes__", how=repr) + "\n"

    def _format_syntax_error(self, name):
        suffix = ""
        if self.lineno is not None:
            yield f'  File "{self.filename or "<string>"}", line {self.lineno}\n'
        elif self.filename is not None:
            suffix = f" ({self.filename})"
        if self.text is not None:
            line = self.text.rstrip("\n")
            shown = line.lstrip(" \n\f")
            yield f"    {shown}\n"
            if self.offset is not None:
                start = self.offset
                end = self.end_offset or start
                if end == start or end == -1:
                    end = start + 1
                column = start - 1 - (len(line) - len(shown))
                if column >= 0:
                    blanks = "".join(c if c.isspace() else " " for c in shown[:column])
                    yield f"    {blanks}{'^' * (end - start)}\n"
        yield f"{name}: {self.msg or '<no detail available>'}{suffix}\n"

    def format(self, *, chain=True, _ctx=None):
        """Yield the text in pieces that end with a line end: first, if `chain`, the exceptions that this one came
        from."""
        layout = _Layout() if _ctx is None else _ctx
        for link, e in self._chain() if chain else [(None, self)]:
            if link is not None:
                yield layout.place(link)
            if e.exceptions is None:
                yield from e._format_alone(layout)
            elif layout.depth > self.max_group_depth:
                yield layout.place(f"... (max_group_depth is {self.max_group_depth})\n")
            else:
                yield from e._format_group(layout, chain, self.max_group_width)

    def _chain(self):
        """The exceptions from the first to this one, each with the text that joins it to the one before."""
        links = []
        e = self
        while e is not None:
            if e.__cause__ is not None:
                earlier = e.__cause__
                link = "\nThe above exception was the direct cause of the following exception:\n\n"
            elif e.__context__ is not None and not e.__suppress_context__:
                earlier = e.__context__
                link = "\nDuring handling of the above exception, another exception occurred:\n\n"
            else:
                earlier = link = None
            links.append((link, e))
            e = earlier
        links.reverse()
        return links

    def _format_alone(self, layout):
        if self.stack:
            yield layout.place("Traceback (most recent call last):\n")
            yield from map(layout.place, self.stack.format())
        yield from map(layout.place, self.format_exception_only())

    def _format_group(self, layout, chain, max_width):
        outermost = layout.depth == 0
        if outermost:
            layout.depth = 1
        if self.stack:
            yield layout.place("Exception Group Traceback (most recent call last):\n", "+" if outermost else "|")
            yield from map(layout.place, self.stack.format())
        yield from map(layout.place, self.format_exception_only())
        hidden = len(self.exceptions) - max_width
        pieces = [(str(i + 1), e) for i, e in enumerate(self.exceptions[:max_width])]
        if hidden > 0:
            pieces.append(("...", None))
        layout.open = False
        for i, (title, e) in enumerate(pieces):
            last = i == len(pieces) - 1
            if last:
                layout.open = True
            yield f"{layout.indent()}{'  ' if i else '+-'}+---------------- {title} ----------------\n"
            layout.depth += 1
            if e is not None:
                yield from e.format(chain=chain, _ctx=layout)
            else:
                yield layout.place(f"and {hidden} more exception{'s' if hidden > 1 else ''}\n")
            if last and layout.open:
                yield layout.indent() + "+------------------------------------\n"
                layout.open = False
            layout.depth -= 1
        if outermost:
            layout.depth = 0

    def print(self, *, file=None, chain=True):
        """Print what format() yields."""
        _print_all(self.format(chain=chain), file)


class _Layout:
    """How deep in groups the text is, and whether the box of the innermost group is still to be closed."""

    def __init__(self):
        self.depth = 0
        self.open = False

    def indent(self):
        return "  " * self.depth

    def place(self, text, margin="|"):
        if not self.depth:
            return text
        prefix = f"{self.indent()}{margin} "
        return "".join([prefix + line for line in text.splitlines(True)])


def _type_and_message(name, text):
    return f"{name}: {text}\n" if text else f"{name}\n"


def _hint(exc_type, exc_value, tb):
    """Return what to add to the message when a name is close to one that exists."""
    if issubclass(exc_type, ImportError):
        name = getattr(exc_value, "name_from", None)
    elif issubclass(exc_type, (NameError, AttributeError)):
        name = getattr(exc_value, "name", None)
    else:
        return ""
    if name is None:
        return ""
    hint = ""
    suggestion = _similar_name(exc_value, tb, name)
    if suggestion:
        hint = f". Did you mean: '{suggestion}'?"
    if issubclass(exc_type, NameError) and name in sys.stdlib_module_names:
        hint += " Or did" if suggestion else ". Did"
        hint += f" you forget to import '{name}'"
    return hint


def _similar_name(exc_value, tb, wrong):
    if not isinstance(wrong, str):
        return None
    if isinstance(exc_value, AttributeError):
        names = _directory(exc_value.obj)
    elif isinstance(exc_value, ImportError):
        try:
            module = __import__(exc_value.name)
        except Exception:
            return None
        names = _directory(module)
    elif tb is None:
        return None
    else:
        while tb.tb_next is not None:
            tb = tb.tb_next
        frame = tb.tb_frame
        if "self" in frame.f_locals and _has(frame.f_locals["self"], wrong):
            return f"self.{wrong}"
        names = [*frame.f_locals, *frame.f_globals, *frame.f_builtins]
    if names is None or len(names) > _MAX_CANDIDATES:
        return None
    return closest(wrong, [name for name in names if isinstance(name, str)])


def _directory(o):
    try:
        return dir(o)
    except Exception:
        return None


def _has(o, name):
    try:
        return hasattr(o, name)
    except Exception:
        return False
