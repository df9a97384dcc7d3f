"""Asking for passwords, and the name of the user."""

import os
import sys

__all__ = ["getpass", "getuser", "GetPassWarning"]


class GetPassWarning(UserWarning):
    """A password may be seen when it is typed."""


def getpass(prompt="Password: ", stream=None):
    """Ask for a password, with a warning: it can be seen."""
    import warnings
    warnings.warn("Can not control echo on the terminal.", GetPassWarning, stacklevel=2)
    stream = stream or sys.stderr
    print("Warning: Password input may be echoed.", file=stream)
    stream.write(prompt)
    stream.flush()
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.rstrip("\n")


def getuser():
    """Return the name of the user."""
    for name in "LOGNAME", "USER", "LNAME", "USERNAME":
        if os.environ.get(name):
            return os.environ[name]
    import pathlib
    return pathlib.Path("/proc/self").owner()
