"""What makes the import system work: specs, finders and loaders."""

from _frozen_importlib import BuiltinImporter, ModuleSpec
from _frozen_importlib_external import NamespaceLoader, PathFinder, SourceFileLoader

SOURCE_SUFFIXES = [".py"]
BYTECODE_SUFFIXES = []
EXTENSION_SUFFIXES = []


def all_suffixes():
    """Return the endings of the names of files that hold modules."""
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES
