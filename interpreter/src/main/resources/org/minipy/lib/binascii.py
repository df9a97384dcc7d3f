"""Bytes as text, and checksums."""

__all__ = ["Error", "Incomplete", "a2b_base64", "a2b_hex", "b2a_base64", "b2a_hex", "crc32", "crc_hqx", "hexlify",
           "unhexlify"]


class Error(ValueError):
    """A text does not stand for bytes."""


class Incomplete(Exception):
    """A text stops too early."""


_ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_VALUES = {c: i for i, c in enumerate(_ALPHABET)}


def _data(data):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return bytes(memoryview(data))


def _text(data):
    if isinstance(data, str):
        if not data.isascii():
            raise ValueError("string argument should contain only ASCII characters")
        return data.encode("ascii")
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError("argument should be bytes, buffer or ASCII string, not "
                        f"{type(data).__name__!r}") from None


def b2a_base64(data, /, *, newline=True):
    """Return bytes in 64 characters."""
    data = _data(data)
    out = bytearray()
    for i in range(0, len(data) - 2, 3):
        value = data[i] << 16 | data[i + 1] << 8 | data[i + 2]
        out += bytes((_ALPHABET[value >> 18], _ALPHABET[value >> 12 & 63], _ALPHABET[value >> 6 & 63],
                      _ALPHABET[value & 63]))
    rest = len(data) % 3
    if rest == 1:
        out += bytes((_ALPHABET[data[-1] >> 2], _ALPHABET[(data[-1] & 3) << 4])) + b"=="
    elif rest == 2:
        value = data[-2] << 8 | data[-1]
        out += bytes((_ALPHABET[value >> 10], _ALPHABET[value >> 4 & 63], _ALPHABET[(value & 15) << 2])) + b"="
    return bytes(out) + (b"\n" if newline else b"")


def a2b_base64(data, /, *, strict_mode=False):
    """Return the bytes of text in 64 characters."""
    data = _text(data)
    if strict_mode and data[:1] == b"=":
        raise Error("Leading padding not allowed")
    out = bytearray()
    bits = count = pads = used = 0
    for i, c in enumerate(data):
        if c == 61:
            if count >= 2:
                pads += 1
                if count + pads >= 4:
                    if strict_mode and i + 1 < len(data):
                        raise Error("Excess data after padding")
                    return bytes(out)
                continue
            if strict_mode:
                raise Error("Discontinuous padding not allowed" if count else "Excess padding not allowed")
            continue
        if c not in _VALUES:
            if strict_mode:
                raise Error("Only base64 data is allowed")
            continue
        if strict_mode and pads:
            raise Error("Discontinuous padding not allowed")
        pads = 0
        used += 1
        bits = (bits << 6 | _VALUES[c]) & 0xffff
        if count == 0:
            count = 1
        else:
            out.append(bits >> (6 - 2 * count) & 255)
            count = (count + 1) % 4
    if count == 1:
        raise Error(f"Invalid base64-encoded string: number of data characters ({used}) cannot be 1 more than a "
                    "multiple of 4")
    if count:
        raise Error("Incorrect padding")
    return bytes(out)


def b2a_hex(data, sep=None, bytes_per_sep=1):
    """Return bytes as hexadecimal digits."""
    data = _data(data)
    return (data.hex() if sep is None else data.hex(sep, bytes_per_sep)).encode("ascii")


def a2b_hex(hexstr, /):
    """Return the bytes of hexadecimal digits."""
    text = _text(hexstr)
    if len(text) % 2:
        raise Error("Odd-length string")
    if any(c not in b"0123456789abcdefABCDEF" for c in text):
        raise Error("Non-hexadecimal digit found")
    return bytes.fromhex(text.decode("ascii"))


hexlify = b2a_hex
unhexlify = a2b_hex


def crc32(data, crc=0, /):
    """Return a checksum."""
    import zlib
    return zlib.crc32(data, crc)


def crc_hqx(data, crc, /):
    """Return a checksum of 16 bits."""
    for byte in _data(data):
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1 ^ (0x1021 if crc & 0x8000 else 0)) & 0xffff
    return crc
