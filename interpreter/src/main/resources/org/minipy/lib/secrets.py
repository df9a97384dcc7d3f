"""Random values that nobody can foresee."""

__all__ = ["choice", "randbelow", "randbits", "SystemRandom", "token_bytes", "token_hex", "token_urlsafe",
           "compare_digest"]

import base64
import os
import random
from hmac import compare_digest


class SystemRandom(random.Random):
    """Random numbers of the operating system."""

    def random(self):
        """Return a float from 0 to below 1."""
        return (int.from_bytes(os.urandom(7), "big") >> 3) * 2.0**-53

    def getrandbits(self, k):
        """Return a number of k bits."""
        if k < 0:
            raise ValueError("number of bits must be non-negative")
        count = (k + 7) // 8
        return int.from_bytes(os.urandom(count), "big") >> count * 8 - k

    def seed(self, *args, **kwds):
        """Do nothing."""


_random = SystemRandom()
randbits = _random.getrandbits
choice = _random.choice
DEFAULT_ENTROPY = 32


def randbelow(exclusive_upper_bound):
    """Return a number from 0 to below the bound."""
    if exclusive_upper_bound <= 0:
        raise ValueError("Upper bound must be positive.")
    return _random.randrange(exclusive_upper_bound)


def token_bytes(nbytes=None):
    """Return random bytes."""
    return os.urandom(DEFAULT_ENTROPY if nbytes is None else nbytes)


def token_hex(nbytes=None):
    """Return random bytes as hexadecimal digits."""
    return token_bytes(nbytes).hex()


def token_urlsafe(nbytes=None):
    """Return random bytes as text that URLs may have."""
    return base64.urlsafe_b64encode(token_bytes(nbytes)).rstrip(b"=").decode("ascii")
