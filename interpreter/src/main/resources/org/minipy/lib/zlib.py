"""Bytes compressed, and checksums."""

import _digest

Z_DEFAULT_COMPRESSION, Z_BEST_SPEED, Z_BEST_COMPRESSION = -1, 1, 9
DEF_BUF_SIZE, MAX_WBITS, DEFLATED = 16384, 15, 8


class error(Exception):
    """Bytes cannot be compressed, or are not compressed."""


error.__module__ = "zlib"


def crc32(data, value=0, /):
    """Return a checksum."""
    if not value:
        return _digest.crc32(data)
    value ^= 0xffffffff
    for byte in bytes(memoryview(data)):
        value ^= byte
        for _ in range(8):
            value = value >> 1 ^ (0xedb88320 if value & 1 else 0)
    return value ^ 0xffffffff


def adler32(data, value=1, /):
    """Return another checksum."""
    low, high = value & 0xffff, value >> 16
    for byte in bytes(memoryview(data)):
        low = (low + byte) % 65521
        high = (high + low) % 65521
    return high << 16 | low


def compress(data, /, level=-1, wbits=15):
    """Return bytes, compressed."""
    if not -1 <= level <= 9:
        raise error("Bad compression level")
    return _digest.deflate(data, level, wbits < 0)


def decompress(data, /, wbits=15, bufsize=16384):
    """Return bytes as they were before they were compressed."""
    try:
        return _digest.inflate(data, wbits < 0)
    except ValueError as e:
        if str(e).startswith("incomplete"):
            raise error("Error -5 while decompressing data: incomplete or truncated stream") from None
        raise error(f"Error -3 while decompressing data: {e}") from None
