"""Importing from within a program."""
__all__ = ["__import__", "import_module", "invalidate_caches", "reload"]

import sys
from builtins import __import__

import _frozen_importlib as _bootstrap
import _frozen_importlib_external as _bootstrap_external

from . import _names


def import_module(name, package=None):
    """Import a module and return it.

    A name with leading dots is relative to the package that the second argument names.
    """
    if name.startswith("."):
        if not package:
            raise TypeError("the 'package' argument is required to perform a relative import "
                            f"for {name!r}")
        name = _names.absolute(name, package)
    if not isinstance(name, str):
        raise TypeError(f"module name must be str, not {type(name)}")
    if not name:
        raise ValueError("Empty module name")
    return _bootstrap._gcd_import(name)


def invalidate_caches():
    """Tell the finders of sys.meta_path that files may have been added."""
    for finder in sys.meta_path:
        if hasattr(finder, "invalidate_caches"):
            finder.invalidate_caches()


_reloading = {}


def reload(module):
    """Run the code of an imported module again, in the same module object; return what sys.modules then has."""
    try:
        name = module.__spec__.name
    except AttributeError:
        try:
            name = module.__name__
        except AttributeError:
            raise TypeError("reload() argument must be a module") from None
    if sys.modules.get(name) is not module:
        raise ImportError(f"module {name} not in sys.modules", name=name)
    if name in _reloading:
        return _reloading[name]
    _reloading[name] = module
    try:
        parent = name.rpartition(".")[0]
        path = None
        if parent:
            if parent not in sys.modules:
                raise ImportError(f"parent {parent!r} not in sys.modules", name=parent)
            path = sys.modules[parent].__path__
        spec = module.__spec__ = _bootstrap._find_spec(name, path, module)
        if spec is None:
            raise ModuleNotFoundError(f"spec not found for the module {name!r}", name=name)
        _bootstrap._exec(spec, module)
        return sys.modules[name]
    finally:
        del _reloading[name]
