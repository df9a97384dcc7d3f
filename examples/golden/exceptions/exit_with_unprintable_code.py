# The code of SystemExit cannot be shown: a blank line, and its error as one that nobody can catch.
import sys


class Code:
    def __str__(self):
        raise ValueError("no text")


sys.exit(Code())
