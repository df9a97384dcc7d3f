"""Tables as text: rows of fields with separators between them."""

__all__ = ["QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "Error", "Dialect", "excel", "excel_tab",
           "unix_dialect", "reader", "writer", "DictReader", "DictWriter", "register_dialect", "get_dialect",
           "list_dialects", "unregister_dialect"]

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = range(4)


class Error(Exception):
    """A table cannot be read or written."""


Error.__module__ = "_csv"


class Dialect:
    """How a table is written."""

    delimiter = ","
    quotechar = '"'
    escapechar = None
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL
    strict = False


class excel(Dialect):
    """As the spreadsheet writes it."""


class excel_tab(excel):
    """With tabs."""

    delimiter = "\t"


class unix_dialect(Dialect):
    """With all fields in quotes."""

    quoting = QUOTE_ALL
    lineterminator = "\n"


_dialects = {"excel": excel, "excel-tab": excel_tab, "unix": unix_dialect}


def _dialect(dialect, options):
    if isinstance(dialect, str):
        dialect = get_dialect(dialect)
    made = Dialect()
    for name in ("delimiter", "quotechar", "escapechar", "doublequote", "skipinitialspace", "lineterminator", "quoting",
                 "strict"):
        setattr(made, name, options.pop(name) if name in options else getattr(dialect, name, getattr(Dialect, name)))
    for name in options:
        raise TypeError(f"{name!r} is an invalid keyword argument for this function")
    if not isinstance(made.delimiter, str):
        raise TypeError(f'"delimiter" must be string, not {type(made.delimiter).__name__}')
    if len(made.delimiter) != 1:
        raise TypeError('"delimiter" must be a 1-character string')
    return made


def register_dialect(name, dialect=excel, **fmtparams):
    """Give a dialect a name."""
    _dialects[name] = _dialect(dialect, fmtparams)


def unregister_dialect(name):
    """Forget a dialect."""
    if _dialects.pop(name, None) is None:
        raise Error("unknown dialect")


def get_dialect(name):
    """Return the dialect of a name."""
    if name not in _dialects:
        raise Error("unknown dialect")
    return _dialects[name]


def list_dialects():
    """Return the names of all dialects."""
    return list(_dialects)


class reader:
    """Iterates over the rows of a table."""

    def __init__(self, iterable, dialect="excel", **fmtparams):
        self.dialect = _dialect(dialect, fmtparams)
        self._lines = iter(iterable)
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        d = self.dialect
        fields, field = [], []
        quoted = in_quotes = started = False

        def finish():
            text = "".join(field)
            fields.append(float(text) if d.quoting == QUOTE_NONNUMERIC and not quoted else text)

        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if not in_quotes:
                    raise
                if d.strict:
                    raise Error("unexpected end of data") from None
                finish()
                return fields
            if not isinstance(line, str):
                raise Error(f"iterator should return strings, not {type(line).__name__} (the file should be opened in "
                            "text mode)")
            self.line_num += 1
            i = 0
            while i < len(line):
                c = line[i]
                i += 1
                if c == d.escapechar and i < len(line):
                    field.append(line[i])
                    i += 1
                elif in_quotes:
                    if c != d.quotechar:
                        field.append(c)
                    elif d.doublequote and line[i:i + 1] == d.quotechar:
                        field.append(c)
                        i += 1
                    else:
                        in_quotes = False
                elif c in "\r\n":
                    if line[i:].strip("\r\n"):
                        raise Error("new-line character seen in unquoted field - do you need to open the file with "
                                    "newline=''?")
                    break
                elif c == d.delimiter:
                    finish()
                    field, quoted, started = [], False, True
                    continue
                elif c == d.quotechar and not field and not quoted and d.quoting != QUOTE_NONE:
                    in_quotes = quoted = True
                elif not (c == " " and d.skipinitialspace and not field):
                    field.append(c)
                started = True
            if in_quotes:
                continue
            if started:
                finish()
            return fields


class writer:
    """Writes rows to a file."""

    def __init__(self, fileobj, dialect="excel", **fmtparams):
        self.dialect = _dialect(dialect, fmtparams)
        self._write = fileobj.write

    def writerow(self, row, /):
        """Write one row."""
        try:
            values = list(row)
        except TypeError:
            raise Error(f"iterable expected, not {type(row).__name__}") from None
        text = self.dialect.delimiter.join(self._field(value, len(values) == 1) for value in values)
        return self._write(text + self.dialect.lineterminator)

    def writerows(self, rows, /):
        """Write several rows."""
        for row in rows:
            self.writerow(row)

    def _field(self, value, alone):
        d = self.dialect
        text = "" if value is None else str(value)
        special = any(c in text for c in (d.delimiter, d.quotechar, d.escapechar, "\r", "\n") if c)
        if d.quoting == QUOTE_NONE:
            if alone and not text:
                raise Error("single empty field record must be quoted")
            if special and d.escapechar is None:
                raise Error("need to escape, but no escapechar set")
            marked = (d.delimiter, d.quotechar, d.escapechar, "\r", "\n")
            return "".join(d.escapechar + c if c in marked else c for c in text)
        number = isinstance(value, (int, float))
        if not (special or alone and not text or d.quoting == QUOTE_ALL or d.quoting == QUOTE_NONNUMERIC and not number):
            return text
        if d.doublequote:
            text = text.replace(d.quotechar, d.quotechar * 2)
        elif d.quotechar in text:
            if d.escapechar is None:
                raise Error("need to escape, but no escapechar set")
            text = text.replace(d.quotechar, d.escapechar + d.quotechar)
        return d.quotechar + text + d.quotechar


class DictReader:
    """Iterates over the rows of a table as dicts, whose keys the first row says."""

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        self._fieldnames = list(fieldnames) if fieldnames is not None else None
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect

    def __iter__(self):
        return self

    @property
    def line_num(self):
        """How many lines have been read."""
        return self.reader.line_num

    @property
    def fieldnames(self):
        """The keys."""
        if self._fieldnames is None:
            self._fieldnames = next(self.reader, None)
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        names = self.fieldnames
        row = next(self.reader)
        while not row:
            row = next(self.reader)
        made = dict(zip(names, row))
        if len(names) < len(row):
            made[self.restkey] = row[len(names):]
        for name in names[len(row):]:
            made[name] = self.restval
        return made


class DictWriter:
    """Writes dicts as rows."""

    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        self.fieldnames = fieldnames
        self.restval = restval
        if extrasaction.lower() not in ("raise", "ignore"):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        """Write the keys as a row."""
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _row(self, rowdict):
        if self.extrasaction == "raise":
            wrong = rowdict.keys() - self.fieldnames
            if wrong:
                raise ValueError("dict contains fields not in fieldnames: " + ", ".join(map(repr, wrong)))
        return [rowdict.get(name, self.restval) for name in self.fieldnames]

    def writerow(self, rowdict):
        """Write one dict."""
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        """Write several dicts."""
        return self.writer.writerows(map(self._row, rowdicts))
