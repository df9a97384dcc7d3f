"""Where objects are defined, and the text of their definitions: the part of inspect that reads source files."""

import linecache
import os.path
import sys
import types

_SUFFIX = ".py"


def getfile(object):
    """Return the file in which an object was defined; raises TypeError for what is built in."""
    if isinstance(object, types.ModuleType):
        if getattr(object, "__file__", None):
            return object.__file__
        raise TypeError(f"{object!r} is a built-in module")
    if isinstance(object, type):
        if hasattr(object, "__module__"):
            module = sys.modules.get(object.__module__)
            if getattr(module, "__file__", None):
                return module.__file__
            if object.__module__ == "__main__":
                raise OSError("source code not available")
        raise TypeError(f"{object!r} is a built-in class")
    code = code_of(object)
    if code is not None:
        return code.co_filename
    raise TypeError(f"module, class, method, function, traceback, frame, or code object was expected, "
                    f"got {type(object).__name__}")


def code_of(object):
    """Return the code object of a method, function, traceback, frame or code object; None for other objects."""
    if isinstance(object, types.MethodType):
        object = object.__func__
    if isinstance(object, types.FunctionType):
        object = object.__code__
    if isinstance(object, types.TracebackType):
        object = object.tb_frame
    if isinstance(object, types.FrameType):
        object = object.f_code
    return object if isinstance(object, types.CodeType) else None


def getmodulename(path):
    """Return the name of the module that a file holds, or None."""
    name = path.rpartition("/")[2]
    return name[:-len(_SUFFIX)] if name.endswith(_SUFFIX) and name != _SUFFIX else None


def getsourcefile(object):
    """Return the file with the source of an object; None when there is no such file."""
    name = getfile(object)
    if name in linecache.cache:
        return name
    if linecache.file_state(name) is not None:
        return name
    module = getmodule(object, name)
    if getattr(module, "__loader__", None) is not None or getattr(getattr(module, "__spec__", None), "loader", None):
        return name
    return None


def getabsfile(object, _filename=None):
    """Return the full name of the file with the source of an object, or of the file that holds it."""
    if _filename is None:
        _filename = getsourcefile(object) or getfile(object)
    return os.path.normcase(os.path.abspath(_filename))


def getmodule(object, _filename=None):
    """Return the module in which an object was defined, or None when that is not known."""
    if isinstance(object, types.ModuleType):
        return object
    if hasattr(object, "__module__"):
        return sys.modules.get(object.__module__)
    try:
        name = _filename or getfile(object)
    except (TypeError, FileNotFoundError):
        return None
    for module in list(sys.modules.values()):
        if isinstance(module, types.ModuleType) and getattr(module, "__file__", None) == name:
            return module
    main = sys.modules["__main__"]
    if not hasattr(object, "__name__"):
        return None
    for module in (main, sys.modules["builtins"]):
        if getattr(module, object.__name__, None) is object:
            return module
    return None


def findsource(object):
    """Return all lines of the file that defines an object, and at which of them, from 0, the definition begins.

    Raises OSError when there is no source."""
    file = getsourcefile(object)
    if file:
        linecache.checkcache(file)
    else:
        file = getfile(object)
        if not (file.startswith("<") and file.endswith(">")):
            raise OSError("source code not available")
    module = getmodule(object, file)
    lines = linecache.getlines(file, module.__dict__) if module else linecache.getlines(file)
    if not lines:
        raise OSError("could not get source code")
    if isinstance(object, types.ModuleType):
        return lines, 0
    if isinstance(object, type):
        number = _find_class(lines, object.__qualname__)
        if number is None:
            raise OSError("could not find class definition")
        return lines, number
    code = code_of(object)
    if code is None:
        raise OSError("could not find code object")
    number = code.co_firstlineno - 1
    if number >= len(lines):
        raise OSError("lineno is out of bounds")
    return lines, number


def getcomments(object):
    """Return the comment lines right before a definition, or at the top of a module; None when there are none."""
    try:
        lines, number = findsource(object)
    except (OSError, TypeError):
        return None
    if isinstance(object, types.ModuleType):
        start = 1 if lines and lines[0][:2] == "#!" else 0
        while start < len(lines) and lines[start].strip() in ("", "#"):
            start += 1
        if start < len(lines) and lines[start][:1] == "#":
            end = start
            while end < len(lines) and lines[end][:1] == "#":
                end += 1
            return "".join(line.expandtabs() for line in lines[start:end])
        return None
    indent = _indentation(lines[number])
    start = number
    while start > 0 and lines[start - 1].lstrip()[:1] == "#" and _indentation(lines[start - 1]) == indent:
        start -= 1
    comments = [line.expandtabs().lstrip() for line in lines[start:number]]
    while comments and comments[0].strip() == "#":
        del comments[0]
    while comments and comments[-1].strip() == "#":
        del comments[-1]
    return "".join(comments) if comments else None


def _indentation(line):
    line = line.expandtabs()
    return len(line) - len(line.lstrip())


def getblock(lines):
    """Return the lines of the definition that begins with the first of `lines`."""
    statements = _statements("".join(lines))
    last = 0
    for _, last, column, text in statements:
        if text is not None and not text.startswith("@"):
            break
    else:
        return lines[:last]
    if not _is_definition(text):
        return lines[:last]
    body = None
    for _, end, inner, text in statements:
        if text is None:
            if body is not None and inner >= body:
                last = end
        elif inner <= column:
            break
        else:
            body = inner if body is None else body
            last = end
    return lines[:last]


def getsourcelines(object):
    """Return the lines of a definition and the number of the first one; for a module all lines and 0.

    Raises OSError when there is no source."""
    from inspect import unwrap
    object = unwrap(object)
    lines, number = findsource(object)
    if isinstance(object, types.TracebackType):
        object = object.tb_frame
    if isinstance(object, types.ModuleType):
        return lines, 0
    if isinstance(object, types.FrameType) and object.f_code.co_name == "<module>":
        return lines, 0
    return getblock(lines[number:]), number + 1


def getsource(object):
    """Return the text of a definition or of a module; raises OSError when there is no source."""
    return "".join(getsourcelines(object)[0])


def _is_definition(text):
    words = text.replace(":", " ").split(None, 2)
    if words[0] == "async":
        del words[0]
    return bool(words) and words[0] in ("def", "class")


def _find_class(lines, qualname):
    """Return the index of the line where the class begins, its decorators included; None when it is not there."""
    open_blocks = []
    decorated = None
    for first, _, column, text in _statements("".join(lines)):
        if text is None:
            continue
        if text.startswith("@"):
            decorated = first if decorated is None else decorated
            continue
        while open_blocks and open_blocks[-1][0] >= column:
            open_blocks.pop()
        if _is_definition(text):
            words = text.split(None, 2)
            is_class = words[0] == "class"
            rest = text.split("class" if is_class else "def", 1)[1].lstrip()
            name = rest[:next((i for i, c in enumerate(rest) if not (c.isalnum() or c == "_")), len(rest))]
            full = ".".join([*(part for _, part in open_blocks), name])
            if is_class and full == qualname:
                return (first if decorated is None else decorated) - 1
            open_blocks.append((column, name if is_class else f"{name}.<locals>"))
        decorated = None
    return None


def _statements(text):
    """Yield first line, last line, column and text of each logical line; the text of a comment line is None."""
    i = 0
    line = 1
    end = len(text)
    while i < end:
        start = i
        while start < end and text[start] in " \t\f":
            start += 1
        if start == end:
            return
        column = len(text[i:start].expandtabs())
        stop = _line_end(text, start) if text[start] == "#" else _statement_end(text, start)
        last = line + text.count("\n", start, stop)
        if text[start] == "#":
            yield line, line, column, None
        elif text[start] not in "\r\n":
            yield line, last, column, text[start:stop]
        line = last + 1
        i = stop + 1


def _line_end(text, i):
    end = text.find("\n", i)
    return len(text) if end < 0 else end


def _statement_end(text, i):
    """Return where the line end of the logical line stands."""
    depth = 0
    while i < len(text):
        c = text[i]
        if c in "\"'":
            i = _string_end(text, i)
            continue
        if c == "#":
            i = _line_end(text, i)
            continue
        if c == "\n" and depth <= 0:
            return i
        if c == "\\":
            i += 1
        elif c in "([{":
            depth += 1
        elif c in ")]}":
            depth -= 1
        i += 1
    return len(text)


def _string_end(text, i):
    """Return the place after the string whose quotes begin at `i`."""
    prefix = text[max(0, i - 2):i].lower()
    formatted = prefix[-1:] == "f" or prefix == "fr"
    quotes = text[i:i + 3] if text[i:i + 3] == text[i] * 3 else text[i]
    i += len(quotes)
    while i < len(text):
        if text.startswith(quotes, i):
            return i + len(quotes)
        c = text[i]
        if c == "\\":
            i += 2
        elif formatted and c == "{":
            i = i + 2 if text[i + 1:i + 2] == "{" else _field_end(text, i + 1)
        elif c == "\n" and len(quotes) == 1:
            return i
        else:
            i += 1
    return i


def _field_end(text, i):
    """Return the place after the replacement field of an f-string whose expression begins at `i`."""
    depth = 0
    while i < len(text):
        c = text[i]
        if c in "\"'":
            i = _string_end(text, i)
            continue
        if c == "}" and depth == 0:
            return i + 1
        if c == ":" and depth == 0:
            i += 1
            while i < len(text) and text[i] not in "}\n":
                i = _field_end(text, i + 1) if text[i] == "{" else i + 1
            continue
        if c in "([{":
            depth += 1
        elif c in ")]}":
            depth -= 1
        i += 1
    return i
