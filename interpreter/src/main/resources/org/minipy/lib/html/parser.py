"""Reading HTML piece by piece: a class whose methods are called for tags, text, comments and the like.

    class Links(HTMLParser):
        def handle_starttag(self, tag, attrs):
            if tag == "a":
                print(dict(attrs).get("href"))

    Links().feed(text)

What is no correct HTML is taken for what browsers take it for, as text if need be; nothing is ever raised.
"""

__all__ = ["HTMLParser"]

import re
from _markupbase import ParserBase
from html import unescape

_TAG_NAME = re.compile(r"[a-zA-Z][^\s/>\x00]*")
_END_TAG = re.compile(r"</\s*([a-zA-Z][-.a-zA-Z0-9:_]*)\s*>")
_ATTRIBUTE = re.compile(r"""
    [\s/]*
    (?P<name>[^\s/>=][^\s/>=]*)
    (?P<rest>\s*=+\s*(?P<value>'[^']*'|"[^"]*"|(?!['"])[^>\s]*)?(?:\s|/(?!>))*)?
    """, re.VERBOSE)
_REFERENCE = re.compile(r"&(?:#(?P<number>[0-9]+|[xX][0-9a-fA-F]+)|(?P<name>[a-zA-Z][-.a-zA-Z0-9]*))(?P<end>[^0-9a-zA-Z]?)")
_UNFINISHED = re.compile(r"&(?:#[0-9a-zA-Z]*|[a-zA-Z][-.a-zA-Z0-9]*)?$")


class HTMLParser(ParserBase):
    """Reads the HTML it is fed; subclasses say what to do with the parts by the methods handle_*()."""

    CDATA_CONTENT_ELEMENTS = ("script", "style")

    def __init__(self, *, convert_charrefs=True):
        super().__init__()
        self.convert_charrefs = convert_charrefs
        self.reset()

    def reset(self):
        """Forget what was fed and is not handled yet."""
        self.rawdata = ""
        self.lasttag = "???"
        self.cdata_elem = None
        self._starttag_text = None
        super().reset()

    def feed(self, data):
        """Take more text, and handle what is whole."""
        self.rawdata += data
        self._go_ahead(False)

    def close(self):
        """Handle all that is left, as if it were whole."""
        self._go_ahead(True)

    def get_starttag_text(self):
        """Return the text of the start tag that was read last."""
        return self._starttag_text

    def set_cdata_mode(self, elem):
        """Take everything up to the end of an element for text."""
        self.cdata_elem = elem.lower()

    def clear_cdata_mode(self):
        """Read tags again."""
        self.cdata_elem = None

    def handle_startendtag(self, tag, attrs):
        """Handle a tag like <br/>."""
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        """Handle a start tag; attrs is a list of pairs of name and value."""

    def handle_endtag(self, tag):
        """Handle an end tag."""

    def handle_charref(self, name):
        """Handle a reference by number, the text between &# and ; ."""

    def handle_entityref(self, name):
        """Handle a reference by name, the text between & and ; ."""

    def handle_data(self, data):
        """Handle text."""

    def handle_comment(self, data):
        """Handle a comment."""

    def handle_decl(self, decl):
        """Handle a declaration, the text between <! and >."""

    def handle_pi(self, data):
        """Handle a processing instruction, the text between <? and >."""

    def unknown_decl(self, data):
        """Handle a declaration in brackets, the text between <![ and ]>."""

    def _go_ahead(self, end):
        text = self.rawdata
        at = 0
        while at < len(text):
            stop = self._text_end(text, at, end)
            if stop is None:
                break
            if stop > at:
                self._handle_text(text[at:stop])
            at = self.updatepos(at, stop)
            if at == len(text):
                break
            after = self._markup(text, at, end)
            if after < 0:
                if not end:
                    break
                after = self._unfinished(text, at)
            at = self.updatepos(at, after)
        if end and at < len(text):
            self._handle_text(text[at:])
            at = self.updatepos(at, len(text))
        self.rawdata = text[at:]

    def _text_end(self, text, at, end):
        """Return where the text at a place ends; None when more is needed to tell."""
        if self.cdata_elem is not None:
            found = re.compile(r"</%s(?=[\t\n\r\f />])" % re.escape(self.cdata_elem), re.I).search(text, at)
            if found:
                return found.start()
            if end:
                return len(text)
            last = text.rfind("<", at)
            stop = last if last >= 0 else len(text)
            return stop if stop > at else None
        if self.convert_charrefs:
            stop = text.find("<", at)
            if stop >= 0 or end:
                return stop if stop >= 0 else len(text)
            last = text.rfind("&", max(at, len(text) - 34))
            if last >= 0 and not re.compile(r"[\s;]").search(text, last):
                return None
            return len(text)
        found = re.compile("[&<]").search(text, at)
        return found.start() if found else len(text)

    def _handle_text(self, text):
        raw = self.cdata_elem is not None or not self.convert_charrefs
        self.handle_data(text if raw else unescape(text))

    def _markup(self, text, at, end):
        """Handle what begins with < or &; return where it ends, -1 when more is needed."""
        if text[at] == "&":
            return self._reference(text, at, end)
        following = text[at + 1:at + 2]
        if following.isalpha() and following.isascii():
            return self.parse_starttag(at)
        if following == "/":
            return self.parse_endtag(at)
        if text.startswith("<!--", at):
            return self.parse_comment(at)
        if following == "?":
            return self.parse_pi(at)
        if following == "!":
            return self.parse_html_declaration(at)
        if following or end:
            self.handle_data("<")
            return at + 1
        return -1

    def _unfinished(self, text, at):
        """Handle what begins like markup at the end of everything; return where it ends."""
        if text.startswith("<!", at) or text.startswith("</", at) and text[at + 2:at + 3].isalpha():
            return self._unfinished_markup(text, at)
        stop = text.find(">", at + 1)
        if stop < 0:
            stop = text.find("<", at + 1)
            if stop < 0:
                stop = at + 1
        else:
            stop += 1
        self._handle_text(text[at:stop])
        return stop

    def _unfinished_markup(self, text, at):
        stop = text.find("<", at + 1)
        stop = len(text) if stop < 0 else stop
        self._handle_text(text[at:stop])
        return stop

    def _reference(self, text, at, end):
        match = _REFERENCE.match(text, at)
        if match and (match["end"] or end):
            if match["number"]:
                self.handle_charref(match["number"])
            else:
                self.handle_entityref(match["name"])
            return match.end() if match["end"] == ";" else match.start("end")
        if not end and (match or _UNFINISHED.match(text, at)):
            return -1
        self.handle_data("&")
        return at + 1

    def parse_html_declaration(self, i):
        """Handle what begins with <! at a place; return where it ends, -1 when more is needed."""
        text = self.rawdata
        if text[i:i + 3] == "<![":
            return self.parse_marked_section(i)
        if text[i:i + 9].lower() == "<!doctype":
            stop = text.find(">", i + 9)
            if stop < 0:
                return -1
            self.handle_decl(text[i + 2:stop])
            return stop + 1
        return self.parse_bogus_comment(i)

    def parse_bogus_comment(self, i, report=1):
        """Handle what is taken for a comment at a place; return where it ends, -1 when more is needed."""
        stop = self.rawdata.find(">", i + 2)
        if stop < 0:
            return -1
        if report:
            self.handle_comment(self.rawdata[i + 2:stop])
        return stop + 1

    def parse_pi(self, i):
        """Handle a processing instruction at a place; return where it ends, -1 when more is needed."""
        stop = self.rawdata.find(">", i + 2)
        if stop < 0:
            return -1
        self.handle_pi(self.rawdata[i + 2:stop])
        return stop + 1

    def parse_starttag(self, i):
        """Handle a start tag at a place; return where it ends, -1 when more is needed."""
        text = self.rawdata
        self._starttag_text = None
        stop = self.check_for_whole_start_tag(i)
        if stop < 0:
            return stop
        self._starttag_text = text[i:stop]
        name = _TAG_NAME.match(text, i + 1)
        self.lasttag = tag = name.group().lower()
        attributes, at = [], name.end()
        while at < stop:
            match = _ATTRIBUTE.match(text, at)
            if not match or match.end() > stop:
                break
            value = match["value"] if match["rest"] is not None else None
            if match["rest"] is not None and value is None:
                value = ""
            if value and value[0] in "'\"" and value[-1] == value[0] and len(value) > 1:
                value = value[1:-1]
            attributes.append((match["name"].lower(), unescape(value) if value else value))
            at = match.end()
        closing = text[at:stop].strip()
        if closing not in (">", "/>"):
            self.handle_data(text[i:stop])
        elif closing == "/>":
            self.handle_startendtag(tag, attributes)
        else:
            self.handle_starttag(tag, attributes)
            if tag in self.CDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag)
        return stop

    def check_for_whole_start_tag(self, i):
        """Return where the start tag at a place ends, -1 when more is needed."""
        text = self.rawdata
        at = _TAG_NAME.match(text, i + 1).end()
        while at < len(text) and text[at] != ">":
            match = _ATTRIBUTE.match(text, at)
            if match and match.end() > at:
                at = match.end()
            elif text[at] in "'\"" or text[at] == "=":
                at += 1
            elif text[at].isspace() or text[at] == "/":
                at += 1
            else:
                at += 1
        return at + 1 if at < len(text) else -1

    def parse_endtag(self, i):
        """Handle an end tag at a place; return where it ends, -1 when more is needed."""
        text = self.rawdata
        stop = text.find(">", i + 2)
        if stop < 0:
            return -1
        if self.cdata_elem is not None:
            self.handle_endtag(self.cdata_elem)
            self.clear_cdata_mode()
            return stop + 1
        name = _END_TAG.match(text, i)
        if name:
            self.handle_endtag(name.group(1).lower())
            return stop + 1
        name = _TAG_NAME.match(text, i + 2)
        if not name:
            return stop + 1 if text[i:i + 3] == "</>" else self.parse_bogus_comment(i)
        self.handle_endtag(name.group().lower())
        return stop + 1
