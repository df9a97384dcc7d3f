"""Helpers for programs that find and load modules themselves."""

import sys

from _frozen_importlib import ModuleSpec, _find_spec, module_from_spec
from _frozen_importlib_external import NamespaceLoader, SourceFileLoader

from . import _names

MAGIC_NUMBER = b""


def resolve_name(name, package):
    """Return the full name for one that may have leading dots, seen from a package."""
    if not name.startswith("."):
        return name
    if not package:
        raise ImportError(f"no package specified for {name!r} (required for relative module names)")
    return _names.absolute(name, package)


def find_spec(name, package=None):
    """Return the spec of a module, which is not loaded; None when there is no such module. Packages above it are loaded."""
    full = resolve_name(name, package)
    if full in sys.modules:
        return _spec_of_loaded(full)
    parent, _, _ = full.rpartition(".")
    if not parent:
        return _find_spec(full, None)
    module = __import__(parent, fromlist=["__path__"])
    try:
        path = module.__path__
    except AttributeError as e:
        raise ModuleNotFoundError(f"__path__ attribute not found on {parent!r} while trying to find {full!r}",
                                  name=full) from e
    return _find_spec(full, path)


def _spec_of_loaded(name):
    module = sys.modules[name]
    if module is None:
        return None
    try:
        spec = module.__spec__
    except AttributeError:
        raise ValueError(f"{name}.__spec__ is not set") from None
    if spec is None:
        raise ValueError(f"{name}.__spec__ is None")
    return spec


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    """Return a spec for a loader, which is asked for what is not given."""
    if origin is None and hasattr(loader, "get_filename"):
        if is_package is None:
            return spec_from_file_location(name, loader=loader)
        return spec_from_file_location(name, loader=loader, submodule_search_locations=[] if is_package else None)
    if is_package is None:
        is_package = False
        if hasattr(loader, "is_package"):
            try:
                is_package = loader.is_package(name)
            except ImportError:
                is_package = None
    return ModuleSpec(name, loader, origin=origin, is_package=is_package)


_ASK = object()


def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=_ASK):
    """Return a spec for a file; None when nothing can load it."""
    if location is None:
        location = "<unknown>"
        if hasattr(loader, "get_filename"):
            try:
                location = loader.get_filename(name)
            except ImportError:
                pass
    else:
        location = location.__fspath__() if hasattr(location, "__fspath__") else location
    if loader is None:
        if not location.endswith(".py"):
            return None
        loader = SourceFileLoader(name, location)
    spec = ModuleSpec(name, loader, origin=location)
    spec._set_fileattr = True
    if submodule_search_locations is not _ASK:
        spec.submodule_search_locations = submodule_search_locations
    elif hasattr(loader, "is_package"):
        try:
            if loader.is_package(name):
                spec.submodule_search_locations = []
        except ImportError:
            pass
    if spec.submodule_search_locations == [] and location:
        spec.submodule_search_locations.append(location.rpartition("/")[0])
    return spec


def cache_from_source(path, debug_override=None, *, optimization=None):
    """Return where CPython would keep the compiled form of a source file."""
    folder, slash, file = path.rpartition("/")
    stem = file.rpartition(".")[0] or file
    suffix = f".opt-{optimization}" if optimization else ""
    return f"{folder}{slash}__pycache__/{stem}.cpython-312{suffix}.pyc"


def source_from_cache(path):
    """Return the source file whose compiled form CPython would keep at a path."""
    folder, _, file = path.rpartition("/")
    above, slash, cache = folder.rpartition("/")
    parts = file.split(".")
    if cache != "__pycache__":
        raise ValueError(f"__pycache__ not bottom-level directory in {path!r}")
    if len(parts) not in (3, 4):
        raise ValueError(f"expected only 2 or 3 dots in {file!r}")
    return f"{above}{slash}{parts[0]}.py"


def decode_source(source_bytes):
    """Return the text of a source file, decoded as its first lines say, with \\n at the line ends."""
    import io
    from tokenize import detect_encoding
    encoding = detect_encoding(io.BytesIO(source_bytes).readline)[0]
    return source_bytes.decode(encoding).replace("\r\n", "\n").replace("\r", "\n")


class _LazyModule(type(sys)):
    """A module whose code runs when the first attribute is asked for."""

    def __getattribute__(self, name):
        module_dict = object.__getattribute__(self, "__dict__")
        spec = module_dict["__spec__"]
        state = spec.loader_state
        self.__class__ = state["class"]
        spec.loader = state["loader"]
        before = set(module_dict)
        changed = {k: v for k, v in module_dict.items() if k not in state["names"]}
        spec.loader.exec_module(self)
        if spec.name in sys.modules and sys.modules[spec.name] is not self:
            raise ValueError(f"module object for {spec.name!r} substituted in sys.modules during a lazy load")
        module_dict.update({k: v for k, v in changed.items() if k in before})
        return getattr(self, name)

    def __delattr__(self, name):
        self.__getattribute__(name)
        delattr(self, name)


class LazyLoader:
    """A loader that puts off another one's work until the module is used."""

    def __init__(self, loader):
        if not hasattr(loader, "exec_module"):
            raise TypeError("loader must define exec_module()")
        self.loader = loader

    @classmethod
    def factory(cls, loader):
        """Return a function that makes the loader and wraps it."""
        return lambda *args, **kwargs: cls(loader(*args, **kwargs))

    def create_module(self, spec):
        """Let the real loader make the module."""
        return self.loader.create_module(spec)

    def exec_module(self, module):
        """Put the work off."""
        module.__spec__.loader = self.loader
        module.__loader__ = self.loader
        module.__spec__.loader_state = {"class": type(module), "loader": self.loader, "names": set(module.__dict__)}
        module.__class__ = _LazyModule
