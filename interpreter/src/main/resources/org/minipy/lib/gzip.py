"""Bytes compressed in the format of gzip."""

import os
import struct
import time
import zlib
from io import BufferedIOBase, BytesIO, TextIOWrapper

__all__ = ["BadGzipFile", "compress", "decompress", "open"]


class BadGzipFile(OSError):
    """What was read is not in the format of gzip."""


def compress(data, compresslevel=9, *, mtime=None):
    """Compressed bytes."""
    flag = 2 if compresslevel == 9 else 4 if compresslevel == 1 else 0
    header = struct.pack("<BBBBLBB", 0x1f, 0x8b, 8, 0, int(time.time() if mtime is None else mtime), flag, 3 if mtime == 0 else 255)
    body = zlib.compress(data, compresslevel)[2:-4]
    return header + body + struct.pack("<LL", zlib.crc32(data), len(data) & 0xffffffff)


def decompress(data):
    """The bytes that were compressed."""
    if not data:
        return b""
    if data[:2] != b"\x1f\x8b":
        raise BadGzipFile(f"Not a gzipped file ({data[:2]!r})")
    if data[2] != 8:
        raise BadGzipFile("Unknown compression method")
    flags = data[3]
    at = 10
    if flags & 4:
        at += 2 + struct.unpack("<H", data[at:at + 2])[0]
    for bit in 8, 16:
        if flags & bit:
            at = data.index(0, at) + 1
    if flags & 2:
        at += 2
    if len(data) < at + 8:
        raise EOFError("Compressed file ended before the end-of-stream marker was reached")
    out = zlib.decompress(data[at:-8], wbits=-15)
    checksum, size = struct.unpack("<LL", data[-8:])
    if zlib.crc32(out) != checksum:
        raise BadGzipFile(f"CRC check failed {hex(checksum)} != {hex(zlib.crc32(out))}")
    if size != len(out) & 0xffffffff:
        raise BadGzipFile("Incorrect length of data produced")
    return out


class _Writer(BufferedIOBase):
    def __init__(self, path, mode, level):
        self._file = _open(path, mode)
        self._level = level
        self._data = bytearray()

    def writable(self):
        return True

    def write(self, data):
        self._data += data
        return len(data)

    def close(self):
        if not self.closed:
            with self._file as file:
                file.write(compress(bytes(self._data), self._level))
            super().close()


_open = open


def open(filename, mode="rb", compresslevel=9, encoding=None, errors=None, newline=None):
    """Open a compressed file; what is written is compressed when it is closed."""
    if "t" in mode:
        if "b" in mode:
            raise ValueError(f"Invalid mode: {mode!r}")
    else:
        for name, value in ("encoding", encoding), ("errors", errors), ("newline", newline):
            if value is not None:
                raise ValueError(f"Argument {name!r} not supported in binary mode")
    if not isinstance(filename, (str, bytes, os.PathLike)):
        raise NotImplementedError("gzip.open() of a file that is open already is not supported")
    kind = mode.replace("t", "").replace("b", "")
    if kind in ("", "r"):
        with _open(filename, "rb") as file:
            stream = BytesIO(decompress(file.read()))
    elif kind in ("w", "x"):
        stream = _Writer(filename, kind + "b", compresslevel)
    elif kind == "a":
        raise NotImplementedError("gzip.open() to append is not supported")
    else:
        raise ValueError(f"Invalid mode: {mode!r}")
    return TextIOWrapper(stream, encoding, errors, newline) if "t" in mode else stream
