"""Bytes as text of 16, 32, 64 or 85 characters."""

import binascii
import struct

__all__ = ["encode", "decode", "encodebytes", "decodebytes", "b64encode", "b64decode", "b32encode", "b32decode",
           "b32hexencode", "b32hexdecode", "b16encode", "b16decode", "b85encode", "b85decode", "standard_b64encode",
           "standard_b64decode", "urlsafe_b64encode", "urlsafe_b64decode"]

_URL = bytes.maketrans(b"+/", b"-_")
_FROM_URL = bytes.maketrans(b"-_", b"+/")
_B32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_B32_HEX = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"
_B85 = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"


def _bytes(s):
    if isinstance(s, str):
        try:
            return s.encode("ascii")
        except UnicodeEncodeError:
            raise ValueError("string argument should contain only ASCII characters") from None
    if isinstance(s, (bytes, bytearray)):
        return s
    try:
        return memoryview(s).tobytes()
    except TypeError:
        raise TypeError(f"argument should be a bytes-like object or ASCII string, not {s.__class__.__name__!r}") from None


def b64encode(s, altchars=None):
    """Return bytes in 64 characters."""
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        return encoded.translate(bytes.maketrans(b"+/", altchars))
    return encoded


def b64decode(s, altchars=None, validate=False):
    """Return the bytes of text in 64 characters."""
    s = _bytes(s)
    if altchars is not None:
        altchars = _bytes(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b"+/"))
    return binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    """Return bytes in 64 characters."""
    return b64encode(s)


def standard_b64decode(s):
    """Return the bytes of text in 64 characters."""
    return b64decode(s)


def urlsafe_b64encode(s):
    """Return bytes in 64 characters that URLs may have."""
    return b64encode(s).translate(_URL)


def urlsafe_b64decode(s):
    """Return the bytes of text in 64 characters that URLs may have."""
    return b64decode(_bytes(s).translate(_FROM_URL))


def _b32encode(alphabet, s):
    s = bytes(s)
    rest = len(s) % 5
    padded = s + bytes(-len(s) % 5)
    out = bytearray()
    for i in range(0, len(padded), 5):
        value = int.from_bytes(padded[i:i + 5], "big")
        out += bytes(alphabet[value >> shift & 31] for shift in range(35, -1, -5))
    if rest:
        missing = {1: 6, 2: 4, 3: 3, 4: 1}[rest]
        out[-missing:] = b"=" * missing
    return bytes(out)


def _b32decode(alphabet, s, casefold, map01=None):
    s = _bytes(s)
    if len(s) % 8:
        raise binascii.Error("Incorrect padding")
    if map01 is not None:
        s = s.translate(bytes.maketrans(b"01", b"O" + _bytes(map01)))
    if casefold:
        s = s.upper()
    body = s.rstrip(b"=")
    missing = len(s) - len(body)
    values = {c: i for i, c in enumerate(alphabet)}
    out = bytearray()
    for i in range(0, len(body), 8):
        value = 0
        part = body[i:i + 8]
        for c in part:
            if c not in values:
                raise binascii.Error("Non-base32 digit found") from None
            value = value << 5 | values[c]
        value <<= 5 * (8 - len(part))
        out += value.to_bytes(5, "big")
    if missing:
        if missing not in (1, 3, 4, 6):
            raise binascii.Error("Incorrect padding")
        del out[-((5 * missing + 7) // 8):]
    return bytes(out)


def b32encode(s):
    """Return bytes in 32 characters."""
    return _b32encode(_B32, s)


def b32decode(s, casefold=False, map01=None):
    """Return the bytes of text in 32 characters."""
    return _b32decode(_B32, s, casefold, map01)


def b32hexencode(s):
    """Return bytes in 32 characters, digits first."""
    return _b32encode(_B32_HEX, s)


def b32hexdecode(s, casefold=False):
    """Return the bytes of text in 32 characters, digits first."""
    return _b32decode(_B32_HEX, s, casefold)


def b16encode(s):
    """Return bytes as hexadecimal digits."""
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    """Return the bytes of hexadecimal digits."""
    s = _bytes(s)
    if casefold:
        s = s.upper()
    if any(c not in b"0123456789ABCDEF" for c in s):
        raise binascii.Error("Non-base16 digit found")
    return binascii.unhexlify(s)


def b85encode(b, pad=False):
    """Return bytes in 85 characters."""
    b = bytes(b)
    missing = -len(b) % 4
    out = bytearray()
    for (word,) in struct.iter_unpack("!I", b + bytes(missing)):
        out += bytes(_B85[word // 85**k % 85] for k in (4, 3, 2, 1, 0))
    return bytes(out if pad or not missing else out[:-missing])


def b85decode(b):
    """Return the bytes of text in 85 characters."""
    b = _bytes(b)
    missing = -len(b) % 5
    values = {c: i for i, c in enumerate(_B85)}
    padded = b + b"~" * missing
    out = bytearray()
    for i in range(0, len(padded), 5):
        word = 0
        for j, c in enumerate(padded[i:i + 5]):
            if c not in values:
                raise ValueError(f"bad base85 character at position {i + j}") from None
            word = word * 85 + values[c]
        if word >> 32:
            raise ValueError(f"base85 overflow in hunk starting at byte {i}")
        out += word.to_bytes(4, "big")
    return bytes(out[:-missing] if missing else out)


def encodebytes(s):
    """Return bytes in 64 characters, in lines."""
    s = bytes(s)
    return b"".join(binascii.b2a_base64(s[i:i + 57]) for i in range(0, len(s), 57))


def decodebytes(s):
    """Return the bytes of lines in 64 characters."""
    return binascii.a2b_base64(s)


def encode(input, output):
    """Write a file in 64 characters."""
    while part := input.read(57):
        output.write(binascii.b2a_base64(part))


def decode(input, output):
    """Write the bytes of a file in 64 characters."""
    while line := input.readline():
        output.write(binascii.a2b_base64(line))
