"""Lines of source files, kept so that a file is read once."""

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

import sys

from _traceback import file_state, source

# What is known of a file, by its name: (size, time of change, lines, full name), the time being None for text that
# came from a loader; or, before the loader was asked, a tuple with just the function that asks it.
cache = {}


def clearcache():
    """Forget all files."""
    cache.clear()


def getline(filename, lineno, module_globals=None):
    """Return a line with its line end; the empty string when there is none. Never raises."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 0 < lineno <= len(lines) else ""


def getlines(filename, module_globals=None):
    """Return the lines of a file as a list, which is empty when the file cannot be read."""
    entry = cache.get(filename)
    if entry is not None and len(entry) > 1:
        return entry[2]
    try:
        return updatecache(filename, module_globals)
    except MemoryError:
        clearcache()
        return []


def checkcache(filename=None):
    """Forget what has changed since it was read: one file, or every one."""
    if filename is None:
        names = list(cache)
    elif filename in cache:
        names = [filename]
    else:
        return
    for name in names:
        entry = cache[name]
        if len(entry) == 1:
            continue
        size, changed, _, path = entry
        if changed is not None and file_state(path) != (size, changed):
            cache.pop(name, None)


def updatecache(filename, module_globals=None):
    """Read a file anew and return its lines; a name that is not absolute is looked for along sys.path too."""
    entry = cache.get(filename)
    if entry is not None and len(entry) > 1:
        del cache[filename]
    if not filename or (filename.startswith("<") and filename.endswith(">")):
        return []
    path = filename
    state = file_state(path)
    if state is None:
        if lazycache(filename, module_globals):
            return _ask_loader(filename)
        path, state = _search(filename)
        if state is None:
            return []
    text = source(path)
    if text is None:
        return []
    lines = _split(text)
    cache[filename] = (*state, lines, path)
    return lines


def lazycache(filename, module_globals):
    """Remember which loader to ask for the text of a file; tell whether there is one."""
    entry = cache.get(filename)
    if entry is not None:
        return len(entry) == 1
    if not filename or (filename.startswith("<") and filename.endswith(">")):
        return False
    if not module_globals or "__name__" not in module_globals:
        return False
    spec = module_globals.get("__spec__")
    name = getattr(spec, "name", None) or module_globals["__name__"]
    loader = getattr(spec, "loader", None) or module_globals.get("__loader__")
    get_source = getattr(loader, "get_source", None)
    if not name or not get_source:
        return False
    cache[filename] = (lambda: get_source(name),)
    return True


def _ask_loader(filename):
    try:
        text = cache[filename][0]()
    except (ImportError, OSError):
        path, state = _search(filename)
        text = None if state is None else source(path)
        if text is None:
            return []
        cache[filename] = (*state, _split(text), path)
    else:
        if text is None:
            return []
        cache[filename] = (len(text), None, [line + "\n" for line in text.splitlines()], filename)
    return cache[filename][2]


def _search(filename):
    if not filename.startswith("/"):
        for folder in sys.path:
            if isinstance(folder, str):
                path = filename if not folder else f"{folder.rstrip('/')}/{filename}"
                state = file_state(path)
                if state is not None:
                    return path, state
    return filename, None


def _split(text):
    lines = [line + "\n" for line in text.split("\n")]
    lines.pop()
    return lines
