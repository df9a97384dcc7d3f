"""Warnings: what may be wrong but is no error."""

__all__ = ["warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings", "simplefilter",
           "resetwarnings", "catch_warnings"]

import sys

from _warnings import _defaultaction, _filters_mutated, _onceregistry, _source_line, filters, warn, warn_explicit

defaultaction = _defaultaction
onceregistry = _onceregistry

_ACTIONS = ("default", "always", "ignore", "module", "once", "error")


class WarningMessage:
    """A warning that is shown: the warning itself and where it belongs."""

    _WARNING_DETAILS = ("message", "category", "filename", "lineno", "file", "line", "source")

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return ("{message : %r, category : %r, filename : %r, lineno : %s, line : %r}"
                % (self.message, self._category_name, self.filename, self.lineno, self.line))


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Write a warning to a file, sys.stderr unless told otherwise. A program may replace this function."""
    _write(WarningMessage(message, category, filename, lineno, file, line))


def formatwarning(message, category, filename, lineno, line=None):
    """Return the text of a warning. A program may replace this function."""
    return _text(WarningMessage(message, category, filename, lineno, None, line))


_own_showwarning = showwarning
_own_formatwarning = formatwarning


def _write(msg):
    file = msg.file
    if file is None:
        file = sys.stderr
        if file is None:
            return
    text = _formatwarnmsg(msg)
    try:
        file.write(text)
    except OSError:
        pass


def _text(msg):
    category = msg.category.__name__
    text = f"{msg.filename}:{msg.lineno}: {category}: {msg.message}\n"
    line = msg.line
    if line is None:
        line = _source_line(msg.filename, msg.lineno)
    if line:
        text += f"  {line.strip()}\n"
    if msg.source is not None:
        text += _allocation(msg.source, category)
    return text


def _allocation(source, category):
    import _tracemalloc
    if not _tracemalloc.is_tracing():
        return f"{category}: Enable tracemalloc to get the object allocation traceback\n"
    frames = _tracemalloc._get_object_traceback(source)
    if frames is None:
        return ""
    text = "Object allocated at (most recent call last):\n"
    for filename, lineno in reversed(frames):
        text += f'  File "{filename}", lineno {lineno}\n'
        line = _source_line(filename, lineno)
        if line and line.strip():
            text += f"    {line.strip()}\n"
    return text


def _showwarnmsg(msg):
    replaced = showwarning
    if replaced is _own_showwarning:
        _write(msg)
        return
    if not callable(replaced):
        raise TypeError("warnings.showwarning() must be set to a function or method")
    replaced(msg.message, msg.category, msg.filename, msg.lineno, msg.file, msg.line)


def _formatwarnmsg(msg):
    replaced = formatwarning
    if replaced is _own_formatwarning:
        return _text(msg)
    return replaced(msg.message, msg.category, msg.filename, msg.lineno, msg.line)


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """Put a filter in front of the others, or behind them.

    message and module are patterns that the warning's text and its module's name must match.
    """
    if action not in _ACTIONS:
        raise AssertionError(f"invalid action: {action!r}")
    if not isinstance(message, str):
        raise AssertionError("message must be a string")
    if not isinstance(category, type):
        raise AssertionError("category must be a class")
    if not issubclass(category, Warning):
        raise AssertionError("category must be a Warning subclass")
    if not isinstance(module, str):
        raise AssertionError("module must be a string")
    _check_line(lineno)
    text_pattern = module_pattern = None
    if message or module:
        import re
        if message:
            text_pattern = re.compile(message, re.I)
        if module:
            module_pattern = re.compile(module)
    _add_filter((action, text_pattern, category, module_pattern, lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Put a filter that looks at nothing but the category in front of the others, or behind them."""
    if action not in _ACTIONS:
        raise AssertionError(f"invalid action: {action!r}")
    _check_line(lineno)
    _add_filter((action, None, category, None, lineno), append)


def _check_line(lineno):
    if not isinstance(lineno, int):
        raise AssertionError("lineno must be an int >= 0")
    if lineno < 0:
        raise AssertionError("lineno must be an int >= 0")


def _add_filter(item, append):
    if append:
        if item not in filters:
            filters.append(item)
    else:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    _filters_mutated()


def resetwarnings():
    """Remove all filters: every warning then gets the default action."""
    filters[:] = []
    _filters_mutated()


class catch_warnings:
    """Keep the filters and the function that shows warnings, and set them back at the end of a with statement.

    With record=True, warnings are not shown but put into the list that the with statement binds. When action is
    given, simplefilter() is called with it and the arguments that follow.
    """

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._module = sys.modules["warnings"] if module is None else module
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        args = []
        if self._record:
            args.append("record=True")
        if self._module is not sys.modules["warnings"]:
            args.append(f"module={self._module!r}")
        return f"{type(self).__name__}({', '.join(args)})"

    def __enter__(self):
        if self._entered:
            raise RuntimeError(f"Cannot enter {self!r} twice")
        self._entered = True
        module = self._module
        self._filters = module.filters
        module.filters = self._filters[:]
        module._filters_mutated()
        self._showwarning = module.showwarning
        self._showwarnmsg = module._showwarnmsg
        if self._filter is not None:
            simplefilter(*self._filter)
        if self._record:
            log = []
            module._showwarnmsg = log.append
            module.showwarning = module._own_showwarning
            return log
        return None

    def __exit__(self, *exc_info):
        if not self._entered:
            raise RuntimeError(f"Cannot exit {self!r} without entering first")
        module = self._module
        module.filters = self._filters
        module._filters_mutated()
        module.showwarning = self._showwarning
        module._showwarnmsg = self._showwarnmsg


def _deprecated(name, message="{name!r} is deprecated and slated for removal in Python {remove}", *, remove,
                _version=sys.version_info):
    """Warn that something will go in the release that `remove` names; RuntimeError once it should have gone."""
    shown = f"{remove[0]}.{remove[1]}"
    if _version[:2] > remove or (_version[:2] == remove and _version[3] != "alpha"):
        raise RuntimeError(f"{name!r} was slated for removal after Python {shown} alpha")
    warn(message.format(name=name, remove=shown), DeprecationWarning, stacklevel=3)


class _OptionError(Exception):
    """What is wrong with a value of -W."""


def _set_option(text):
    parts = text.split(":")
    if len(parts) > 5:
        raise _OptionError(f"too many fields (max 5): {text!r}")
    action, message, category, module, lineno = (part.strip() for part in parts + [""] * (5 - len(parts)))
    action = _action(action)
    category = _category(category)
    if message or module:
        import re
        message = re.escape(message)
        module = re.escape(module) + r"\Z" if module else module
    number = 0
    if lineno:
        try:
            number = int(lineno)
            if number < 0:
                raise ValueError
        except (ValueError, OverflowError):
            raise _OptionError(f"invalid lineno {lineno!r}") from None
    filterwarnings(action, message, category, module, number)


def _action(text):
    if not text:
        return "default"
    if text == "all":
        return "always"
    for action in ("default", "always", "ignore", "module", "once", "error"):
        if action.startswith(text):
            return action
    raise _OptionError(f"invalid action: {text!r}")


def _category(text):
    if not text:
        return Warning
    if "." not in text:
        import builtins as holder
        name = text
    else:
        where, _, name = text.rpartition(".")
        try:
            holder = __import__(where, None, None, [name])
        except ImportError:
            raise _OptionError(f"invalid module name: {where!r}") from None
    try:
        category = getattr(holder, name)
    except AttributeError:
        raise _OptionError(f"unknown warning category: {text!r}") from None
    if not issubclass(category, Warning):
        raise _OptionError(f"invalid warning category: {text!r}")
    return category


for _option in sys.warnoptions:
    try:
        _set_option(_option)
    except _OptionError as _error:
        print("Invalid -W option ignored:", _error, file=sys.stderr)
    del _option
