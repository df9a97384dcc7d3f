"""__notes__ that is no sequence of strings is shown as it can be."""
import sys


class Broken:
    def __repr__(self): raise ValueError("no repr")
    __str__ = __repr__


for notes in (5, "a string", {"dict": 1}, ("tuple", "of notes"), [Broken()], Broken(), None, []):
    e = ValueError("x")
    e.__notes__ = notes
    try:
        raise e
    except ValueError:
        sys.excepthook(*sys.exc_info())
last = ValueError("last")
last.__notes__ = "text"
raise last
