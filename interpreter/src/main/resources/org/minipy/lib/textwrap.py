"""Text in lines of a limited width; common indentation removed and added."""

__all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

_BLANKS = "\t\n\x0b\x0c\r "
_SPACES_FOR_BLANKS = {ord(c): " " for c in _BLANKS}


def _is_word(c):
    return c.isalnum() or c == "_"


def _is_letter(c):
    return _is_word(c) and not c.isdecimal()


def _is_word_or_punctuation(c):
    return _is_word(c) or c in "!\"'&.,?"


def _dashes_end(text, i):
    """Return the end of the dashes at `i` if they join two words, else 0."""
    end = i
    while end < len(text) and text[end] == "-":
        end += 1
    joins = end - i >= 2 and end < len(text) and _is_word(text[end]) and i > 0 and _is_word_or_punctuation(text[i - 1])
    return end if joins else 0


def _breaks_after(text, i):
    """Say whether a line may end after the hyphen at `i`."""
    if text[i] != "-":
        return False
    after_word = i >= 2 and _is_letter(text[i - 2]) and _is_letter(text[i - 1])
    after_short = (i >= 3 and _is_letter(text[i - 3]) and text[i - 2] == "-"
                   and _is_word_or_punctuation(text[i - 1]))
    if not after_word and not after_short:
        return False
    rest = text[i + 1:i + 4]
    if len(rest) < 2 or not _is_letter(rest[0]):
        return False
    return _is_letter(rest[1]) or (rest[1] == "-" and len(rest) == 3 and _is_letter(rest[2]))


def _blanks_end(text, i):
    while i < len(text) and text[i] in _BLANKS:
        i += 1
    return i


def _word_end(text, i, hyphens):
    """Return where the piece that begins at `i` with something else than a blank ends."""
    if hyphens:
        dashes = _dashes_end(text, i)
        if dashes:
            return dashes
    for end in range(i + 1, len(text)):
        if text[end] in _BLANKS:
            return end
        if hyphens and text[end] == "-":
            if _breaks_after(text, end):
                return end + 1
            if _dashes_end(text, end):
                return end
    return len(text)


class TextWrapper:
    """Breaks paragraphs into lines. The attributes are the arguments."""

    unicode_whitespace_trans = _SPACES_FOR_BLANKS

    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True,
                 tabsize=8, *, max_lines=None, placeholder=" [...]"):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def wrap(self, text):
        """Return the lines of a paragraph, without line ends."""
        chunks = self._split_chunks(text)
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        """Return the lines of a paragraph as one string."""
        return "\n".join(self.wrap(text))

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate(self.unicode_whitespace_trans)
        return text

    def _split_chunks(self, text):
        return self._split(self._munge_whitespace(text))

    def _split(self, text):
        chunks = []
        i = 0
        while i < len(text):
            end = _blanks_end(text, i)
            if end == i:
                end = _word_end(text, i, self.break_on_hyphens is True)
            chunks.append(text[i:end])
            i = end
        return chunks

    def _fix_sentence_endings(self, chunks):
        i = 0
        while i < len(chunks) - 1:
            if chunks[i + 1] == " " and _ends_sentence(chunks[i]):
                chunks[i + 1] = "  "
                i += 2
            else:
                i += 1

    def _handle_long_word(self, reversed_chunks, cur_line, cur_len, width):
        """Put as much of a word that is too long as fits into the line, or, on a new line, all of it."""
        room = 1 if width < 1 else width - cur_len
        if self.break_long_words:
            chunk = reversed_chunks[-1]
            end = room
            if self.break_on_hyphens and len(chunk) > room:
                hyphen = chunk.rfind("-", 0, room)
                if hyphen > 0 and chunk[:hyphen].strip("-"):
                    end = hyphen + 1
            cur_line.append(chunk[:end])
            reversed_chunks[-1] = chunk[end:]
        elif not cur_line:
            cur_line.append(reversed_chunks.pop())

    def _wrap_chunks(self, chunks):
        if self.width <= 0:
            raise ValueError(f"invalid width {self.width!r} (must be > 0)")
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        lines = []
        chunks.reverse()
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and lines and chunks[-1].strip() == "":
                chunks.pop()
            line = self._take_line(chunks, width)
            if not line:
                continue
            last = self.max_lines is not None and len(lines) + 1 >= self.max_lines
            rest = chunks and not (self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip())
            if not last or (not rest and sum(map(len, line)) <= width):
                lines.append(indent + "".join(line))
            else:
                self._end_with_placeholder(lines, line, indent, width)
                break
        return lines

    def _take_line(self, chunks, width):
        line = []
        length = 0
        while chunks and length + len(chunks[-1]) <= width:
            length += len(chunks[-1])
            line.append(chunks.pop())
        if chunks and len(chunks[-1]) > width:
            self._handle_long_word(chunks, line, length, width)
        if self.drop_whitespace and line and line[-1].strip() == "":
            line.pop()
        return line

    def _end_with_placeholder(self, lines, line, indent, width):
        length = sum(map(len, line))
        while line:
            if line[-1].strip() and length + len(self.placeholder) <= width:
                lines.append(indent + "".join(line) + self.placeholder)
                return
            length -= len(line.pop())
        if lines:
            before = lines[-1].rstrip()
            if len(before) + len(self.placeholder) <= self.width:
                lines[-1] = before + self.placeholder
                return
        lines.append(indent + self.placeholder.lstrip())


def _ends_sentence(chunk):
    if chunk[-1:] in ("\"", "'"):
        chunk = chunk[:-1]
    return len(chunk) >= 2 and chunk[-1] in ".!?" and "a" <= chunk[-2] <= "z"


def wrap(text, width=70, **kwargs):
    """Return the lines of a paragraph; the other arguments are those of TextWrapper."""
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    """Return the lines of a paragraph as one string; the other arguments are those of TextWrapper."""
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    """Return a text in one line, its blanks made single, cut at a word with a placeholder if it is too long."""
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.strip().split()))


def dedent(text):
    """Remove the blanks that all lines begin with; lines of nothing but blanks become empty."""
    lines = ["" if not line.strip(" \t") else line for line in text.split("\n")]
    margin = None
    for line in lines:
        if line:
            blanks = line[:len(line) - len(line.lstrip(" \t"))]
            margin = blanks if margin is None else _common_start(margin, blanks)
    if margin:
        lines = [line[len(margin):] if line else line for line in lines]
    return "\n".join(lines)


def _common_start(a, b):
    for i, (x, y) in enumerate(zip(a, b)):
        if x != y:
            return a[:i]
    return min(a, b, key=len)


def indent(text, prefix, predicate=None):
    """Put a prefix before the lines that are not blank, or those that `predicate` chooses."""
    if predicate is None:
        predicate = str.strip
    return "".join([prefix + line if predicate(line) else line for line in text.splitlines(True)])
