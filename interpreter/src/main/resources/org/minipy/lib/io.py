"""Files: of bytes and of text, with and without buffers, on disk and in memory."""

__all__ = ["BlockingIOError", "open", "open_code", "IOBase", "RawIOBase", "FileIO", "BytesIO", "StringIO",
           "BufferedIOBase", "BufferedReader", "BufferedWriter", "BufferedRandom", "TextIOBase", "TextIOWrapper",
           "UnsupportedOperation", "SEEK_SET", "SEEK_CUR", "SEEK_END", "DEFAULT_BUFFER_SIZE", "text_encoding"]

import abc
import _io
from _io import (DEFAULT_BUFFER_SIZE, BlockingIOError, BufferedRandom, BufferedReader, BufferedWriter, BytesIO, FileIO,
                 StringIO, TextIOWrapper, UnsupportedOperation, open, open_code, text_encoding)

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2


class IOBase(_io._IOBase, metaclass=abc.ABCMeta):
    """What all files are."""


class RawIOBase(_io._RawIOBase, IOBase):
    """Files of bytes without a buffer."""


class BufferedIOBase(_io._BufferedIOBase, IOBase):
    """Files of bytes with a buffer."""


class TextIOBase(_io._TextIOBase, IOBase):
    """Files of text."""


RawIOBase.register(FileIO)
for _class in (BytesIO, BufferedReader, BufferedWriter, BufferedRandom):
    BufferedIOBase.register(_class)
for _class in (StringIO, TextIOWrapper):
    TextIOBase.register(_class)
del _class
