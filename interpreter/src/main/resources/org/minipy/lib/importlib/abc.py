"""Abstract classes of finders and loaders."""

import abc

from . import machinery

__all__ = ["Loader", "MetaPathFinder", "PathEntryFinder", "ResourceLoader", "InspectLoader", "ExecutionLoader",
           "FileLoader", "SourceLoader"]


class Loader(metaclass=abc.ABCMeta):
    """Makes modules from specs."""

    def create_module(self, spec):
        """Return a module, or None to have one made."""
        return None

    def load_module(self, fullname):
        """Import a module and return it; the old way."""
        if not hasattr(self, "exec_module"):
            raise ImportError
        import sys
        from .util import module_from_spec, spec_from_loader
        module = sys.modules.get(fullname)
        if module is None:
            spec = spec_from_loader(fullname, self)
            module = module_from_spec(spec)
            sys.modules[fullname] = module
        self.exec_module(module)
        return sys.modules[fullname]


class MetaPathFinder(metaclass=abc.ABCMeta):
    """Stands in sys.meta_path."""

    def invalidate_caches(self):
        """Forget what is known of folders."""


class PathEntryFinder(metaclass=abc.ABCMeta):
    """Finds modules in one entry of sys.path."""

    def invalidate_caches(self):
        """Forget what is known of the entry."""


class ResourceLoader(Loader):
    """Reads other files as well."""

    @abc.abstractmethod
    def get_data(self, path):
        """Return the bytes of a file."""
        raise OSError


class InspectLoader(Loader):
    """Shows source and code."""

    def is_package(self, fullname):
        """Return whether a module is a package."""
        raise ImportError

    def get_code(self, fullname):
        """Return the code object of a module; None when it has none."""
        source = self.get_source(fullname)
        return None if source is None else self.source_to_code(source)

    @abc.abstractmethod
    def get_source(self, fullname):
        """Return the source of a module; None when it has none."""
        raise ImportError

    @staticmethod
    def source_to_code(data, path="<string>"):
        """Compile source."""
        return compile(data, path, "exec", dont_inherit=True)

    def exec_module(self, module):
        """Run the code of a module in it."""
        code = self.get_code(module.__name__)
        if code is None:
            raise ImportError(f"cannot load module {module.__name__!r} when get_code() returns None")
        exec(code, module.__dict__)


class ExecutionLoader(InspectLoader):
    """Knows the files of modules."""

    @abc.abstractmethod
    def get_filename(self, fullname):
        """Return the file of a module."""
        raise ImportError

    def get_code(self, fullname):
        """Return the code object of a module; None when it has none."""
        source = self.get_source(fullname)
        if source is None:
            return None
        try:
            path = self.get_filename(fullname)
        except ImportError:
            return self.source_to_code(source)
        return self.source_to_code(source, path)


class FileLoader(ResourceLoader, ExecutionLoader):
    """Loads one module from one file."""

    def __init__(self, fullname, path):
        self.name = fullname
        self.path = path

    def get_filename(self, fullname=None):
        """Return the file."""
        if fullname is not None and fullname != self.name:
            raise ImportError(f"loader for {self.name} cannot handle {fullname}", name=fullname)
        return self.path

    def get_data(self, path):
        """Return the bytes of a file."""
        with open(path, "rb") as f:
            return f.read()


class SourceLoader(ResourceLoader, ExecutionLoader):
    """Loads modules from source text that get_data() finds."""

    def path_mtime(self, path):
        """Return when a file was changed; the old way."""
        if self.path_stats.__func__ is SourceLoader.path_stats:
            raise OSError
        return int(self.path_stats(path)["mtime"])

    def path_stats(self, path):
        """Return what is known of a file."""
        if self.path_mtime.__func__ is SourceLoader.path_mtime:
            raise OSError
        return {"mtime": self.path_mtime(path)}

    def set_data(self, path, data):
        """Store bytes in a file; does nothing."""

    def is_package(self, fullname):
        """Return whether the file of a module is called __init__."""
        file = self.get_filename(fullname).rpartition("/")[2]
        return file.rpartition(".")[0] == "__init__" and fullname.rpartition(".")[2] != "__init__"

    def get_source(self, fullname):
        """Return the source of a module."""
        from .util import decode_source
        path = self.get_filename(fullname)
        try:
            data = self.get_data(path)
        except OSError as e:
            raise ImportError("source not available through get_data()", name=fullname) from e
        return decode_source(data)

    def get_code(self, fullname):
        """Return the code object of a module."""
        path = self.get_filename(fullname)
        return self.source_to_code(self.get_data(path), path)


Loader.register(machinery.BuiltinImporter)
InspectLoader.register(machinery.BuiltinImporter)
MetaPathFinder.register(machinery.BuiltinImporter)
MetaPathFinder.register(machinery.PathFinder)
InspectLoader.register(machinery.NamespaceLoader)
FileLoader.register(machinery.SourceFileLoader)
SourceLoader.register(machinery.SourceFileLoader)
