"""What is known about the machine, the operating system and the interpreter."""

import os
import sys
from collections import namedtuple

uname_result = namedtuple("uname_result", "system node release version machine")


def uname():
    """The names of the operating system and of the machine."""
    return uname_result(*os.uname())


def system():
    """The name of the operating system."""
    return os.uname().sysname


def node():
    """The name of the machine in the network."""
    return os.uname().nodename


def release():
    """The release of the operating system."""
    return os.uname().release


def version():
    """The version of the operating system."""
    return os.uname().version


def machine():
    """The kind of machine."""
    return os.uname().machine


def processor():
    """The processor, which is not known."""
    return ""


def architecture(executable=sys.executable, bits="", linkage=""):
    """(bits, linkage) of the interpreter."""
    return bits or ("64bit" if sys.maxsize > 2 ** 32 else "32bit"), linkage


def platform(aliased=False, terse=False):
    """One text about the operating system."""
    return f"{system()}-{release()}" if terse else f"{system()}-{release()}-{machine()}"


def python_version():
    """The version of Python, as '3.12.1'."""
    return ".".join(map(str, sys.version_info[:3]))


def python_version_tuple():
    """The three parts of the version, as str."""
    return tuple(map(str, sys.version_info[:3]))


def python_implementation():
    """The name of the interpreter."""
    name = sys.implementation.name
    return {"cpython": "CPython", "minipy": "MiniPy"}.get(name, name)
