"""Encoding and decoding by the name of an encoding."""


def encode(obj, encoding="utf-8", errors="strict"):
    """Return the bytes of a text in an encoding."""
    return obj.encode(encoding, errors)


def decode(obj, encoding="utf-8", errors="strict"):
    """Return the text of bytes in an encoding."""
    return str(obj, encoding, errors)
