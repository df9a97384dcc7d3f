"""Checksums with a key."""

import hashlib


def compare_digest(a, b, /):
    """Whether two checksums are equal, in a time that does not tell where they differ."""
    if isinstance(a, str) and isinstance(b, str):
        if not (a.isascii() and b.isascii()):
            raise TypeError("comparing strings with non-ASCII characters is not supported")
        a, b = a.encode(), b.encode()
    a, b = bytes(a), bytes(b)
    if len(a) != len(b):
        return False
    difference = 0
    for x, y in zip(a, b):
        difference |= x ^ y
    return not difference


class HMAC:
    """The checksum, with a key, of the bytes that it has been given."""

    def __init__(self, key, msg=None, digestmod=""):
        if not digestmod:
            raise TypeError("Missing required argument 'digestmod'.")
        self._make = (lambda data=b"": hashlib.new(digestmod, data)) if isinstance(digestmod, str) else digestmod
        inner = self._make()
        key = bytes(key)
        if len(key) > inner.block_size:
            key = self._make(key).digest()
        self._key = key.ljust(inner.block_size, b"\0")
        self._inner = self._make(bytes(b ^ 0x36 for b in self._key))
        self.name = "hmac-" + inner.name
        self.digest_size, self.block_size = inner.digest_size, inner.block_size
        if msg is not None:
            self.update(msg)

    def update(self, msg):
        """Take more bytes."""
        self._inner.update(msg)

    def digest(self):
        """Return the checksum as bytes."""
        return self._make(bytes(b ^ 0x5c for b in self._key) + self._inner.digest()).digest()

    def hexdigest(self):
        """Return the checksum as hexadecimal digits."""
        return self.digest().hex()


def new(key, msg=None, digestmod=""):
    """Make a checksum with a key."""
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    """Return the checksum of bytes with a key."""
    return HMAC(key, msg, digest).digest()
