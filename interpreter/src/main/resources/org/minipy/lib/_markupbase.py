"""What readers of markup have in common: where they are, comments, and declarations in brackets."""


class ParserBase:
    """The base of a class that reads markup from its attribute rawdata."""

    def __init__(self):
        if self.__class__ is ParserBase:
            raise RuntimeError("_markupbase.ParserBase must be subclassed")

    def reset(self):
        """Go back to the first line."""
        self.lineno = 1
        self.offset = 0

    def getpos(self):
        """Return line and column of what is being handled."""
        return self.lineno, self.offset

    def updatepos(self, i, j):
        """Count the lines between two places; return the second."""
        if i < j:
            lines = self.rawdata.count("\n", i, j)
            if lines:
                self.lineno += lines
                self.offset = j - self.rawdata.rindex("\n", i, j) - 1
            else:
                self.offset += j - i
        return j

    def parse_comment(self, i, report=1):
        """Handle a comment at a place; return where it ends, -1 when more is needed."""
        stop = self.rawdata.find("-->", i + 4)
        if stop < 0:
            return -1
        if report:
            self.handle_comment(self.rawdata[i + 4:stop])
        return stop + 3

    def parse_marked_section(self, i, report=1):
        """Handle a declaration in brackets at a place; return where it ends, -1 when more is needed."""
        word = self.rawdata[i + 3:i + 9].lower()
        end = "]]>" if word.startswith(("cdata", "temp", "ignore", "include", "rcdata")) else "]>"
        stop = self.rawdata.find(end, i + 3)
        if stop < 0:
            return -1
        if report:
            self.unknown_decl(self.rawdata[i + 3:stop])
        return stop + len(end)

    def unknown_decl(self, data):
        """Handle a declaration in brackets."""
