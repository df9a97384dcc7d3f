"""Codecs: encoders and decoders of text and of bytes, by name, whole, in pieces and as files."""

import builtins
import sys

import _codecs
from _codecs import *
from _codecs import (ascii_decode, ascii_encode, backslashreplace_errors, decode, encode, ignore_errors, lookup,
                     lookup_error, namereplace_errors, register, register_error, replace_errors, strict_errors,
                     unregister, xmlcharrefreplace_errors)

__all__ = ["register", "lookup", "open", "EncodedFile", "BOM", "BOM_BE", "BOM_LE", "BOM32_BE", "BOM32_LE", "BOM64_BE",
           "BOM64_LE", "BOM_UTF8", "BOM_UTF16", "BOM_UTF16_LE", "BOM_UTF16_BE", "BOM_UTF32", "BOM_UTF32_LE",
           "BOM_UTF32_BE", "CodecInfo", "Codec", "IncrementalEncoder", "IncrementalDecoder", "StreamReader",
           "StreamWriter", "StreamReaderWriter", "StreamRecoder", "getencoder", "getdecoder", "getincrementalencoder",
           "getincrementaldecoder", "getreader", "getwriter", "encode", "decode", "iterencode", "iterdecode",
           "strict_errors", "ignore_errors", "replace_errors", "xmlcharrefreplace_errors", "backslashreplace_errors",
           "namereplace_errors", "register_error", "lookup_error"]

BOM_UTF8 = b"\xef\xbb\xbf"
BOM_UTF16_LE = BOM_LE = BOM32_LE = b"\xff\xfe"
BOM_UTF16_BE = BOM_BE = BOM32_BE = b"\xfe\xff"
BOM_UTF32_LE = BOM64_LE = b"\xff\xfe\0\0"
BOM_UTF32_BE = BOM64_BE = b"\0\0\xfe\xff"
BOM_UTF16 = BOM = BOM_UTF16_LE if sys.byteorder == "little" else BOM_UTF16_BE
BOM_UTF32 = BOM_UTF32_LE if sys.byteorder == "little" else BOM_UTF32_BE


class CodecInfo(tuple):
    """What describes a codec: its functions and classes."""

    _is_text_encoding = True

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None,
                incrementaldecoder=None, name=None, *, _is_text_encoding=None):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name = name
        self.encode = encode
        self.decode = decode
        self.incrementalencoder = incrementalencoder
        self.incrementaldecoder = incrementaldecoder
        self.streamwriter = streamwriter
        self.streamreader = streamreader
        if _is_text_encoding is not None:
            self._is_text_encoding = _is_text_encoding
        return self

    def __repr__(self):
        kind = type(self)
        return f"<{kind.__module__}.{kind.__qualname__} object for encoding {self.name} at {id(self):#x}>"


class Codec:
    """A codec without state."""

    def encode(self, input, errors="strict"):
        """Return the encoded object and how much of the input was used."""
        raise NotImplementedError

    def decode(self, input, errors="strict"):
        """Return the decoded object and how much of the input was used."""
        raise NotImplementedError


class IncrementalEncoder:
    """An encoder that gets its input in pieces."""

    def __init__(self, errors="strict"):
        self.errors = errors
        self.buffer = ""

    def encode(self, input, final=False):
        """Return what a piece is encoded to."""
        raise NotImplementedError

    def reset(self):
        """Begin anew."""

    def getstate(self):
        """Return a number that stands for the state."""
        return 0

    def setstate(self, state):
        """Go back to a state that getstate() gave."""


class BufferedIncrementalEncoder(IncrementalEncoder):
    """An encoder that keeps the end of its input until more comes."""

    def __init__(self, errors="strict"):
        IncrementalEncoder.__init__(self, errors)
        self.buffer = ""

    def _buffer_encode(self, input, errors, final):
        raise NotImplementedError

    def encode(self, input, final=False):
        data = self.buffer + input
        result, used = self._buffer_encode(data, self.errors, final)
        self.buffer = data[used:]
        return result

    def reset(self):
        IncrementalEncoder.reset(self)
        self.buffer = ""

    def getstate(self):
        return self.buffer or 0

    def setstate(self, state):
        self.buffer = state or ""


class IncrementalDecoder:
    """A decoder that gets its input in pieces."""

    def __init__(self, errors="strict"):
        self.errors = errors

    def decode(self, input, final=False):
        """Return what a piece is decoded to."""
        raise NotImplementedError

    def reset(self):
        """Begin anew."""

    def getstate(self):
        """Return the bytes that wait for more, and a number for the rest of the state."""
        return b"", 0

    def setstate(self, state):
        """Go back to a state that getstate() gave."""


class BufferedIncrementalDecoder(IncrementalDecoder):
    """A decoder that keeps the beginning of a character until the rest comes."""

    def __init__(self, errors="strict"):
        IncrementalDecoder.__init__(self, errors)
        self.buffer = b""

    def _buffer_decode(self, input, errors, final):
        raise NotImplementedError

    def decode(self, input, final=False):
        data = self.buffer + input
        result, used = self._buffer_decode(data, self.errors, final)
        self.buffer = data[used:]
        return result

    def reset(self):
        IncrementalDecoder.reset(self)
        self.buffer = b""

    def getstate(self):
        return self.buffer, 0

    def setstate(self, state):
        self.buffer = state[0]


class _Wrapper:
    """What stands for a stream, whose attributes are its own."""

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()

    def __reduce_ex__(self, proto):
        raise TypeError(f"can't serialize {type(self).__name__}")


class StreamWriter(_Wrapper, Codec):
    """A file of bytes to which text is written."""

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors

    def write(self, object):
        """Write an object, encoded."""
        data, used = self.encode(object, self.errors)
        self.stream.write(data)

    def writelines(self, list):
        """Write objects one after the other."""
        self.write("".join(list))

    def reset(self):
        """Write what is still kept."""

    def seek(self, offset, whence=0):
        """Go to a place of the file."""
        self.stream.seek(offset, whence)
        if whence == 0 and offset == 0:
            self.reset()


class StreamReader(_Wrapper, Codec):
    """A file of bytes from which text is read."""

    charbuffertype = str

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors
        self.reset()

    def reset(self):
        """Forget what has been read ahead."""
        self.bytebuffer = b""
        self.charbuffer = self.charbuffertype()
        self._lines = []

    def decode(self, input, errors="strict"):
        raise NotImplementedError

    def _take_lines(self):
        if self._lines:
            self.charbuffer = self.charbuffertype().join(self._lines)
            self._lines = []

    def _fill(self, size):
        piece = self.stream.read() if size < 0 else self.stream.read(size)
        data = self.bytebuffer + piece
        text, used = self.decode(data, self.errors) if data else (self.charbuffertype(), 0)
        self.bytebuffer = data[used:]
        self.charbuffer += text
        return bool(piece)

    def read(self, size=-1, chars=-1, firstline=False):
        """Return chars characters at the most, read from the file size bytes at a time; all there is when chars < 0."""
        self._take_lines()
        if chars < 0:
            chars = size
        if chars < 0:
            self._fill(-1)
            chars = len(self.charbuffer)
        while len(self.charbuffer) < chars and self._fill(size):
            pass
        result, self.charbuffer = self.charbuffer[:chars], self.charbuffer[chars:]
        return result

    def readline(self, size=None, keepends=True):
        """Return the next line."""
        if not self._lines:
            self._split(size)
        if not self._lines:
            return self.charbuffertype()
        line = self._lines.pop(0)
        if not keepends:
            line = line.splitlines(False)[0]
        return line

    def _split(self, size):
        more = True
        lines = self.charbuffer.splitlines(True)
        while more and len(lines) < 2 and not (lines and lines[0].endswith("\n")):
            more = self._fill(size or 72)
            lines = self.charbuffer.splitlines(True)
        self._lines, self.charbuffer = lines[:1], self.charbuffertype().join(lines[1:])

    def readlines(self, sizehint=None, keepends=True):
        """Return all lines that are left."""
        return self.read().splitlines(keepends)

    def seek(self, offset, whence=0):
        """Go to a place of the file."""
        self.stream.seek(offset, whence)
        self.reset()

    def __next__(self):
        line = self.readline()
        if line:
            return line
        raise StopIteration

    def __iter__(self):
        return self


class _Both(_Wrapper):
    """What files that are read and written have in common."""

    def read(self, size=-1):
        """Return text."""
        return self.reader.read(size)

    def readline(self, size=None):
        """Return the next line."""
        return self.reader.readline(size)

    def __next__(self):
        return next(self.reader)

    def __iter__(self):
        return self

    def write(self, data):
        """Write text."""
        return self.writer.write(data)

    def reset(self):
        """Forget what is kept."""
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        """Go to a place of the file."""
        self.stream.seek(offset, whence)
        self.reader.reset()
        if whence == 0 and offset == 0:
            self.writer.reset()


class StreamReaderWriter(_Both):
    """A file of bytes from which text is read and to which it is written."""

    encoding = "unknown"

    def __init__(self, stream, Reader, Writer, errors="strict"):
        self.stream = stream
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def readlines(self, sizehint=None):
        """Return all lines that are left."""
        return self.reader.readlines(sizehint)

    def writelines(self, list):
        """Write texts one after the other."""
        return self.writer.writelines(list)


class StreamRecoder(_Both):
    """A file of bytes in one encoding that is used as one in another."""

    data_encoding = "unknown"
    file_encoding = "unknown"

    def __init__(self, stream, encode, decode, Reader, Writer, errors="strict"):
        self.stream = stream
        self.encode = encode
        self.decode = decode
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.encode(self.reader.read(size), self.errors)[0]

    def readline(self, size=None):
        return self.encode(self.reader.readline() if size is None else self.reader.readline(size), self.errors)[0]

    def readlines(self, sizehint=None):
        """Return all lines that are left."""
        return self.encode(self.reader.read(), self.errors)[0].splitlines(keepends=True)

    def __next__(self):
        return self.encode(next(self.reader), self.errors)[0]

    def write(self, data):
        return self.writer.write(self.decode(data, self.errors)[0])

    def writelines(self, list):
        """Write bytes one after the other."""
        return self.writer.write(self.decode(b"".join(list), self.errors)[0])


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    """Open a file of text in an encoding; its lines end as they stand in the file."""
    if encoding is not None and "b" not in mode:
        mode += "b"
    file = builtins.open(filename, mode, buffering)
    if encoding is None:
        return file
    try:
        info = lookup(encoding)
        both = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
        both.encoding = encoding
        return both
    except:
        file.close()
        raise


def EncodedFile(file, data_encoding, file_encoding=None, errors="strict"):
    """Return a file that takes and gives bytes in one encoding, and keeps them in another."""
    if file_encoding is None:
        file_encoding = data_encoding
    data = lookup(data_encoding)
    kept = lookup(file_encoding)
    recoder = StreamRecoder(file, data.encode, data.decode, kept.streamreader, kept.streamwriter, errors)
    recoder.data_encoding = data_encoding
    recoder.file_encoding = file_encoding
    return recoder


def getencoder(encoding):
    """Return the function that encodes."""
    return lookup(encoding).encode


def getdecoder(encoding):
    """Return the function that decodes."""
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    """Return the class that encodes in pieces."""
    encoder = lookup(encoding).incrementalencoder
    if encoder is None:
        raise LookupError(encoding)
    return encoder


def getincrementaldecoder(encoding):
    """Return the class that decodes in pieces."""
    decoder = lookup(encoding).incrementaldecoder
    if decoder is None:
        raise LookupError(encoding)
    return decoder


def getreader(encoding):
    """Return the class that reads text from files of bytes."""
    return lookup(encoding).streamreader


def getwriter(encoding):
    """Return the class that writes text to files of bytes."""
    return lookup(encoding).streamwriter


def iterencode(iterator, encoding, errors="strict", **kwargs):
    """Encode what an iterator gives."""
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for piece in iterator:
        output = encoder.encode(piece)
        if output:
            yield output
    output = encoder.encode("", True)
    if output:
        yield output


def iterdecode(iterator, encoding, errors="strict", **kwargs):
    """Decode what an iterator gives."""
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for piece in iterator:
        output = decoder.decode(piece)
        if output:
            yield output
    output = decoder.decode(b"", True)
    if output:
        yield output


def make_identity_dict(rng):
    """Return a dict that maps each item to itself."""
    return {i: i for i in rng}


def make_encoding_map(decoding_map):
    """Return the inverse of a dict; what several keys have maps to None."""
    inverse = {}
    for key, value in decoding_map.items():
        inverse[value] = None if value in inverse else key
    return inverse


# The codecs of the runtime, and a few that turn bytes into bytes.

# Encodings that begin with a mark: what follows it is encoded as, and the marks by which decoders tell.
_MARKED = {
    "utf-16": ("utf-16-le", {BOM_UTF16_LE: "utf-16-le", BOM_UTF16_BE: "utf-16-be"}),
    "utf-32": ("utf-32-le", {BOM_UTF32_LE: "utf-32-le", BOM_UTF32_BE: "utf-32-be"}),
    "utf-8-sig": ("utf-8", {BOM_UTF8: "utf-8"}),
}


class _TextEncoder(IncrementalEncoder):
    def __init__(self, errors="strict"):
        IncrementalEncoder.__init__(self, errors)
        self._encoding = self._name

    def encode(self, input, final=False):
        data = _codecs._text_encode(input, self._encoding, self.errors)[0]
        if self._name in _MARKED and input:
            self._encoding = _MARKED[self._name][0]
        return data

    def reset(self):
        self._encoding = self._name

    def getstate(self):
        return 2 if self._name in _MARKED and self._encoding == self._name else 0

    def setstate(self, state):
        self._encoding = _MARKED[self._name][0] if self._name in _MARKED and not state else self._name


class _TextDecoder(BufferedIncrementalDecoder):
    def __init__(self, errors="strict"):
        BufferedIncrementalDecoder.__init__(self, errors)
        self._encoding = self._name

    def _buffer_decode(self, input, errors, final):
        skip = 0
        if self._name in _MARKED and self._encoding == self._name:
            following, marks = _MARKED[self._name]
            longest = len(next(iter(marks)))
            if len(input) < longest and not final and any(mark.startswith(input) for mark in marks):
                return "", 0
            if len(input) < longest and not final and self._name != "utf-8-sig":
                return "", 0
            mark = bytes(input[:longest])
            self._encoding = marks.get(mark, following)
            skip = longest if mark in marks else 0
        text, used = _codecs._text_decode(input[skip:], self._encoding, errors, final)
        return text, used + skip

    def reset(self):
        BufferedIncrementalDecoder.reset(self)
        self._encoding = self._name


class _TextWriter(StreamWriter):
    def __init__(self, stream, errors="strict"):
        StreamWriter.__init__(self, stream, errors)
        self._encoder = lookup(self._name).incrementalencoder(errors)

    def encode(self, input, errors="strict"):
        self._encoder.errors = errors
        return self._encoder.encode(input), len(input)

    def reset(self):
        self._encoder.reset()


class _TextReader(StreamReader):
    def decode(self, input, errors="strict"):
        decoder = self._decoder
        decoder.errors = errors
        decoder.buffer = b""
        return decoder._buffer_decode(input, errors, False)

    def reset(self):
        StreamReader.reset(self)
        self._decoder = lookup(self._name).incrementaldecoder(self.errors)


def _text_codec(name):
    def encode(input, errors="strict"):
        return _codecs._text_encode(input, name, errors or "strict")

    def decode(input, errors="strict"):
        return _codecs._text_decode(input, name, errors or "strict", True)

    encode.__qualname__ = "encode"
    decode.__qualname__ = "decode"
    known = "latin_1" if name == "iso8859-1" else name.replace("-", "_")
    encode = getattr(_codecs, known + "_encode", encode)
    kinds = [type(kind, (base,), {"__module__": "encodings." + known, "__qualname__": kind, "_name": name})
             for kind, base in (("StreamReader", _TextReader), ("StreamWriter", _TextWriter),
                                ("IncrementalEncoder", _TextEncoder), ("IncrementalDecoder", _TextDecoder))]
    return CodecInfo(encode, decode, *kinds, name=name)


def _rotate(input, errors="strict"):
    table = {}
    for first in (65, 97):
        for i in range(26):
            table[first + i] = first + (i + 13) % 26
    return str.translate(input, table), len(input)


def _hex_encode(input, errors="strict"):
    import binascii
    return binascii.b2a_hex(input), len(input)


def _hex_decode(input, errors="strict"):
    import binascii
    return binascii.a2b_hex(input), len(input)


def _base64_encode(input, errors="strict"):
    import base64
    return base64.encodebytes(input), len(input)


def _base64_decode(input, errors="strict"):
    import base64
    return base64.decodebytes(input), len(input)


def _zlib_encode(input, errors="strict"):
    import zlib
    return zlib.compress(input), len(input)


def _zlib_decode(input, errors="strict"):
    import zlib
    return zlib.decompress(input), len(input)


_CONVERSIONS = {
    "rot13": ("rot-13", _rotate, _rotate), "rot_13": ("rot-13", _rotate, _rotate),
    "hex": ("hex", _hex_encode, _hex_decode), "hex_codec": ("hex", _hex_encode, _hex_decode),
    "base64": ("base64", _base64_encode, _base64_decode), "base_64": ("base64", _base64_encode, _base64_decode),
    "base64_codec": ("base64", _base64_encode, _base64_decode),
    "zlib": ("zlib", _zlib_encode, _zlib_decode), "zip": ("zlib", _zlib_encode, _zlib_decode),
    "zlib_codec": ("zlib", _zlib_encode, _zlib_decode),
}


def _conversion(name, encoder, decoder):
    class Encoder(IncrementalEncoder):
        def encode(self, input, final=False):
            return encoder(input, self.errors)[0]

    class Decoder(IncrementalDecoder):
        def decode(self, input, final=False):
            return decoder(input, self.errors)[0]

    class Writer(StreamWriter):
        charbuffertype = bytes

        def encode(self, input, errors="strict"):
            return encoder(input, errors)

    class Reader(StreamReader):
        charbuffertype = bytes

        def decode(self, input, errors="strict"):
            return decoder(input, errors)

    for kind, shown in (Encoder, "IncrementalEncoder"), (Decoder, "IncrementalDecoder"), (Writer, "StreamWriter"), (
            Reader, "StreamReader"):
        kind.__name__ = kind.__qualname__ = shown
        kind.__module__ = "encodings." + name.replace("-", "_") + ("" if name == "rot-13" else "_codec")
    return CodecInfo(encoder, decoder, Reader, Writer, Encoder, Decoder, name, _is_text_encoding=False)


def _search(encoding):
    name = _codecs._text_name(encoding)
    if name is not None:
        return _text_codec(name)
    return _conversion(*_CONVERSIONS[encoding]) if encoding in _CONVERSIONS else None


register(_search)
