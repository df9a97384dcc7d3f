"""Constants with the characters of some classes, capwords, templates with $names, and str.format() to build upon."""

import re as _re
from collections import ChainMap as _ChainMap

__all__ = ["ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits", "octdigits",
           "printable", "punctuation", "whitespace", "Formatter", "Template"]

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = ascii_lowercase.upper()
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdefABCDEF"
octdigits = digits[:8]
punctuation = "".join(c for c in map(chr, range(33, 127)) if not c.isalnum())
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Write each word with a capital, and with one blank (or sep) between words."""
    return (sep or " ").join(map(str.capitalize, s.split(sep)))


_no_mapping = {}


class Template:
    """A text in which $name and ${name} are replaced; $$ is a dollar sign."""

    delimiter = "$"
    idpattern = r"(?a:[_a-z][_a-z0-9]*)"
    braceidpattern = None
    flags = _re.IGNORECASE

    def __init_subclass__(cls):
        super().__init_subclass__()
        if "pattern" in cls.__dict__:
            pattern = cls.pattern
        else:
            mark = _re.escape(cls.delimiter)
            name = cls.idpattern
            braced = cls.braceidpattern or name
            pattern = rf"{mark}(?:(?P<escaped>{mark})|(?P<named>{name})|{{(?P<braced>{braced})}}|(?P<invalid>))"
        cls.pattern = _re.compile(pattern, cls.flags | _re.VERBOSE)

    def __init__(self, template):
        self.template = template

    def _invalid(self, match):
        start = match.start("invalid")
        lines = self.template[:start].splitlines(keepends=True)
        if lines:
            column = start - len("".join(lines[:-1]))
        else:
            column = 1
        raise ValueError("Invalid placeholder in string: line %d, col %d" % (max(len(lines), 1), column))

    def substitute(self, mapping=_no_mapping, /, **kws):
        """The text with all names replaced; raises KeyError for a missing one, ValueError for a lone mark."""
        values = self._values(mapping, kws)

        def replacement(match):
            name = match.group("named") or match.group("braced")
            if name is not None:
                return str(values[name])
            if match.group("escaped") is not None:
                return self.delimiter
            if match.group("invalid") is not None:
                self._invalid(match)
            raise ValueError("Unrecognized named group in pattern", self.pattern)

        return self.pattern.sub(replacement, self.template)

    def safe_substitute(self, mapping=_no_mapping, /, **kws):
        """The text with the known names replaced; everything else stays."""
        values = self._values(mapping, kws)

        def replacement(match):
            name = match.group("named") or match.group("braced")
            if name is not None:
                try:
                    return str(values[name])
                except KeyError:
                    return match.group()
            if match.group("escaped") is not None:
                return self.delimiter
            if match.group("invalid") is not None:
                return match.group()
            raise ValueError("Unrecognized named group in pattern", self.pattern)

        return self.pattern.sub(replacement, self.template)

    @staticmethod
    def _values(mapping, named):
        if mapping is _no_mapping:
            return named
        return _ChainMap(named, mapping) if named else mapping

    def is_valid(self):
        """Whether substitute() could raise no ValueError."""
        return all(match.group("invalid") is None for match in self.pattern.finditer(self.template))

    def get_identifiers(self):
        """The names in the text, each once, in the order in which they come."""
        names = {}
        for match in self.pattern.finditer(self.template):
            name = match.group("named") or match.group("braced")
            if name is not None:
                names[name] = None
        return list(names)


Template.__init_subclass__()


class Formatter:
    """What str.format() does, in parts that subclasses may replace."""

    def format(self, format_string, /, *args, **kwargs):
        """Formats with the arguments."""
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        """Formats with a tuple and a dict of arguments."""
        used = set()
        text, _ = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return text

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError("Max string recursion exceeded")
        parts = []
        for literal, field, spec, conversion in self.parse(format_string):
            if literal:
                parts.append(literal)
            if field is None:
                continue
            if field == "":
                if auto_arg_index is False:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                field = str(auto_arg_index)
                auto_arg_index += 1
            elif field.isdigit():
                if auto_arg_index:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                auto_arg_index = False
            obj, key = self.get_field(field, args, kwargs)
            used_args.add(key)
            obj = self.convert_field(obj, conversion)
            spec, auto_arg_index = self._vformat(spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index)
            parts.append(self.format_field(obj, spec))
        return "".join(parts), auto_arg_index

    def get_value(self, key, args, kwargs):
        """The argument of a number or name."""
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        """Called at the end with the numbers and names that were used."""

    def format_field(self, value, format_spec):
        """The text of a value."""
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        """What !s, !r or !a make of a value."""
        if conversion is None:
            return value
        functions = {"s": str, "r": repr, "a": ascii}
        if conversion in functions:
            return functions[conversion](value)
        raise ValueError("Unknown conversion specifier {0!s}".format(conversion))

    def parse(self, format_string):
        """Generates tuples (text, field, format, conversion); the last three are None at the end of the text."""
        text = []
        i = 0
        n = len(format_string)
        while i < n:
            c = format_string[i]
            if c not in "{}":
                text.append(c)
                i += 1
                continue
            if format_string[i:i + 2] == c + c:
                text.append(c)
                yield "".join(text), None, None, None
                text = []
                i += 2
                continue
            if c == "}":
                raise ValueError("Single '}' encountered in format string")
            if i + 1 == n:
                raise ValueError("Single '{' encountered in format string")
            field, spec, conversion, i = self._replacement(format_string, i + 1)
            yield "".join(text), field, spec, conversion
            text = []
        if text:
            yield "".join(text), None, None, None

    @staticmethod
    def _replacement(text, start):
        """The field, format and conversion after a brace, and where the text goes on."""
        depth = 1
        end = start
        while end < len(text):
            depth += {"{": 1, "}": -1}.get(text[end], 0)
            if not depth:
                break
            end += 1
        else:
            raise ValueError("expected '}' before end of string")
        i = start
        in_brackets = False
        while i < end and (in_brackets or text[i] not in ":!"):
            if text[i] == "{":
                raise ValueError("unexpected '{' in field name")
            if text[i] in "[]":
                in_brackets = text[i] == "["
            i += 1
        field = text[start:i]
        conversion = None
        if i < end and text[i] == "!":
            if i + 1 == end:
                raise ValueError("end of string while looking for conversion specifier")
            conversion = text[i + 1]
            i += 2
            if i < end and text[i] != ":":
                raise ValueError("expected ':' after conversion specifier")
        return field, text[i + 1:end] if i < end else "", conversion, end + 1

    def get_field(self, field_name, args, kwargs):
        """The value of a field such as 0.name[key], and the number or name of its argument."""
        first = _re.match(r"[^.[]*", field_name).group()
        key = int(first) if first.isdigit() else first
        value = self.get_value(key, args, kwargs)
        rest = field_name[len(first):]
        while rest:
            if rest[0] == ".":
                name = _re.match(r"[^.[]*", rest[1:]).group()
                if not name:
                    raise ValueError("Empty attribute in format string")
                value = getattr(value, name)
                rest = rest[1 + len(name):]
            elif rest[0] == "[":
                index, bracket, rest = rest[1:].partition("]")
                if not bracket:
                    raise ValueError("Missing ']' in format string")
                if not index:
                    raise ValueError("Empty attribute in format string")
                value = value[int(index) if index.isdigit() else index]
            else:
                raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
        return value, key
