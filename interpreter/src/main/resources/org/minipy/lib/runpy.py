"""Run modules and files as programs.

run_module() and run_path() give the names that a program leaves behind. The command line comes here as well, for a module
after -m and for a folder; such a program runs in the module __main__ itself, and nothing is undone after it.

The names that every main module has:

    __name__     what the caller wants it to be, __main__ for the command line
    __file__     the origin of the module's spec, or the path
    __cached__   where the spec says a compiled form would be kept
    __loader__   the loader of the spec
    __package__  the package for relative imports
    __spec__     the spec, None for a path
    __doc__      None until the program sets it, as the first
                 statement of a module does

Other programs may run meanwhile in other threads: sys.argv and sys.modules are shared with them.
"""

__all__ = ["run_module", "run_path"]

import sys

from importlib.util import find_spec


class _Refusal(Exception):
    """Why a module cannot be run; the command line shows only the text."""


class _TemporaryModule:
    """A module that stands in sys.modules for the length of a with statement.

    What stood there before comes back afterwards.
    """

    def __init__(self, name):
        self.name = name
        self.module = type(sys)(name)

    def __enter__(self):
        self._before = sys.modules.get(self.name)
        sys.modules[self.name] = self.module
        return self

    def __exit__(self, *exc_info):
        if self._before is None:
            del sys.modules[self.name]
        else:
            sys.modules[self.name] = self._before


class _TemporaryArgument:
    """Another sys.argv[0] for the length of a with statement."""

    def __init__(self, value):
        self.value = value

    def __enter__(self):
        self._before = sys.argv[0]
        sys.argv[0] = self.value

    def __exit__(self, *exc_info):
        sys.argv[0] = self._before


def _set_names(names, given, mod_name, spec, pkg_name, script_name):
    """Set what every main module has, after what the caller has given."""
    if given is not None:
        names.update(given)
    if spec is None:
        loader = None
        fname = script_name
        cached = None
    else:
        loader = spec.loader
        fname = spec.origin
        cached = spec.cached
        if pkg_name is None:
            pkg_name = spec.parent
    names.update(__name__=mod_name, __file__=fname, __cached__=cached, __doc__=None, __loader__=loader,
                 __package__=pkg_name, __spec__=spec)


def _run_code(code, run_globals, init_globals=None, mod_name=None, mod_spec=None, pkg_name=None, script_name=None):
    """Run code in a namespace, which is returned with what the code adds to it."""
    _set_names(run_globals, init_globals, mod_name, mod_spec, pkg_name, script_name)
    exec(code, run_globals)
    return run_globals


def _run_apart(code, init_globals, mod_name, mod_spec, pkg_name, script_name):
    """Run code in a module of its own; return a copy of its names, as the module itself goes away."""
    fname = script_name if mod_spec is None else mod_spec.origin
    with _TemporaryModule(mod_name) as temporary, _TemporaryArgument(fname):
        names = temporary.module.__dict__
        _run_code(code, names, init_globals, mod_name, mod_spec, pkg_name, script_name)
    return names.copy()


def _import_parent(mod_name):
    """Import the package of a module, for find_spec() to look into.

    A missing package is left for find_spec() to report. A package that imports the module itself makes it run twice,
    which is worth a warning.
    """
    parent = mod_name.rpartition(".")[0]
    if not parent:
        return
    try:
        __import__(parent)
    except ImportError as e:
        if e.name is None or (e.name != parent and not parent.startswith(e.name + ".")):
            raise
    known = sys.modules.get(mod_name)
    if known is not None and not hasattr(known, "__path__"):
        from warnings import warn
        warn(RuntimeWarning(f"{mod_name!r} found in sys.modules after import of package {parent!r}, but prior to "
                            f"execution of {mod_name!r}; this may result in unpredictable behaviour"))


def _details(mod_name, error=ImportError):
    """Return the full name, the spec and the code of the module that is to run for a name.

    For a package that is its module __main__. What cannot be run raises `error`: ImportError for the functions of this
    module, _Refusal for the command line.
    """
    if not mod_name:
        raise error("No module named ")
    if mod_name.startswith("."):
        raise error("Relative module names not supported")
    _import_parent(mod_name)
    try:
        spec = find_spec(mod_name)
    except (ImportError, AttributeError, TypeError, ValueError) as e:
        hint = ""
        if mod_name.endswith(".py"):
            hint = f". Try using '{mod_name[:-3]}' instead of '{mod_name}' as the module name."
        raise error(f"Error while finding module specification for {mod_name!r} ({type(e).__name__}: {e}){hint}") from e
    if spec is None:
        raise error(f"No module named {mod_name}")
    if spec.submodule_search_locations is not None:
        return _package_details(mod_name, error)
    if spec.loader is None:
        raise error(f"{mod_name!r} is a namespace package and cannot be executed")
    try:
        code = spec.loader.get_code(mod_name)
    except ImportError as e:
        raise error(str(e)) from e
    if code is None:
        raise error(f"No code object available for {mod_name}")
    return mod_name, spec, code


def _package_details(mod_name, error):
    """Return the details of the module __main__ of a package.

    When there is none, the error says that the package itself cannot be run; a package that could not even be imported
    is reported as it is.
    """
    if mod_name == "__main__" or mod_name.endswith(".__main__"):
        raise error("Cannot use package as __main__ module")
    try:
        return _details(mod_name + ".__main__", error)
    except error as e:
        if mod_name not in sys.modules:
            raise
        raise error(f"{e}; {mod_name!r} is a package and cannot be directly executed") from None


def _main_details(error=ImportError):
    """Return the details of the module __main__ that stands at the front of sys.path.

    The real main module is out of the way meanwhile, so that it is not taken for the one that is looked for.
    """
    main = sys.modules.pop("__main__")
    try:
        return _details("__main__")
    except ImportError as e:
        if e.name is None or e.name == "__main__" or "__main__" in str(e):
            raise error(f"can't find '__main__' module in {sys.path[0]!r}") from e
        raise
    finally:
        sys.modules["__main__"] = main


def _run_module_as_main(mod_name, alter_argv=True):
    """Run a module in __main__ itself, with its file as sys.argv[0] if so wanted."""
    try:
        if alter_argv or mod_name != "__main__":
            mod_name, mod_spec, code = _details(mod_name, _Refusal)
        else:
            mod_name, mod_spec, code = _main_details(_Refusal)
    except _Refusal as e:
        sys.exit(f"minipy: {e}")
    main_globals = sys.modules["__main__"].__dict__

    if alter_argv:
        sys.argv[0] = mod_spec.origin
    return _run_code(code, main_globals, None, "__main__", mod_spec)


def run_module(mod_name, init_globals=None, run_name=None, alter_sys=False):
    """Run a module found by its name; return the names that it has set.

    With alter_sys, sys.argv[0] and the entry of sys.modules are those of a program meanwhile.
    """
    mod_name, mod_spec, code = _details(mod_name)
    if run_name is None:
        run_name = mod_name
    if alter_sys:
        return _run_apart(code, init_globals, run_name, mod_spec, None, None)
    return _run_code(code, {}, init_globals, run_name, mod_spec)


def run_path(path_name, init_globals=None, run_name=None):
    """Run a file, or the module __main__ of a folder; return the names that it has set."""
    if run_name is None:
        run_name = "<run_path>"
    if _is_folder(path_name):
        return _run_folder(path_name, init_globals, run_name)
    with open(path_name, "rb") as f:
        code = compile(f.read(), path_name, "exec")
    return _run_apart(code, init_globals, run_name, None, run_name.rpartition(".")[0], path_name)


def _is_folder(path_name):
    from os.path import isdir
    return isdir(path_name)


def _run_folder(path_name, init_globals, run_name):
    sys.path.insert(0, path_name)
    try:
        mod_name, mod_spec, code = _main_details()
        with _TemporaryModule(run_name) as temporary, _TemporaryArgument(path_name):
            names = temporary.module.__dict__
            return _run_code(code, names, init_globals, run_name, mod_spec).copy()
    finally:
        sys.path.remove(path_name)
