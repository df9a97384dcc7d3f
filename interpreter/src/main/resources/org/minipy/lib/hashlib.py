"""Checksums that nobody can find other data for."""

import _digest

_NAMES = {"md5": ("MD5", 64), "sha1": ("SHA-1", 64), "sha224": ("SHA-224", 64), "sha256": ("SHA-256", 64),
          "sha384": ("SHA-384", 128), "sha512": ("SHA-512", 128), "sha3_224": ("SHA3-224", 144),
          "sha3_256": ("SHA3-256", 136), "sha3_384": ("SHA3-384", 104), "sha3_512": ("SHA3-512", 72)}

algorithms_guaranteed = set(_NAMES)
algorithms_available = set(_NAMES)
__all__ = (*_NAMES, "new", "algorithms_guaranteed", "algorithms_available", "file_digest")


class HASH:
    """The checksum of the bytes that it has been given."""

    __module__ = "_hashlib"

    def __init__(self, name, data=b""):
        self.name = name
        self._java_name, self.block_size = _NAMES[name]
        self._data = bytearray()
        self.update(data)

    def update(self, obj, /):
        """Take more bytes."""
        if isinstance(obj, str):
            raise TypeError("Strings must be encoded before hashing")
        try:
            self._data += memoryview(obj)
        except TypeError:
            raise TypeError("object supporting the buffer API required") from None

    def digest(self):
        """Return the checksum as bytes."""
        return _digest.digest(self._java_name, self._data)

    def hexdigest(self):
        """Return the checksum as hexadecimal digits."""
        return self.digest().hex()

    def copy(self):
        """Return another one that has been given the same."""
        return HASH(self.name, self._data)

    @property
    def digest_size(self):
        """The number of bytes of the checksum."""
        return len(self.digest())

    def __repr__(self):
        return f"<{self.name} _hashlib.HASH object @ {hex(id(self))}>"


def new(name, data=b"", *, usedforsecurity=True):
    """Make a checksum by the name of its algorithm."""
    key = name.lower().replace("sha3-", "sha3_").replace("-", "")
    if key not in _NAMES:
        raise ValueError("unsupported hash type " + name)
    return HASH(key, data)


def _constructor(name):
    def make(string=b"", *, usedforsecurity=True):
        return HASH(name, string)
    make.__name__ = make.__qualname__ = "openssl_" + name
    return make


for _name in _NAMES:
    globals()[_name] = _constructor(_name)
del _name


def file_digest(fileobj, digest, /):
    """Make the checksum of a file."""
    made = new(digest) if isinstance(digest, str) else digest()
    while part := fileobj.read(1 << 18):
        made.update(part)
    return made


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """Return a key made of a password, slowly."""
    import hmac
    out = b""
    size = new(hash_name).digest_size
    dklen = size if dklen is None else dklen
    block = 1
    while len(out) < dklen:
        last = hmac.digest(password, salt + block.to_bytes(4, "big"), hash_name)
        value = int.from_bytes(last, "big")
        for _ in range(iterations - 1):
            last = hmac.digest(password, last, hash_name)
            value ^= int.from_bytes(last, "big")
        out += value.to_bytes(size, "big")
        block += 1
    return out[:dklen]
