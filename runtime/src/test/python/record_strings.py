"""Representation, predicates and case of strings."""
from vectors import cases, random_char, record, rng, strings

record("str_repr", [(s, repr(s)) for s in strings()])
record("str_ascii", [(s, ascii(s)) for s in strings()])
blobs = [rng.randbytes(rng.randrange(30)) for _ in range(cases)]
record("bytes_repr", [(b.hex(), repr(b)) for b in blobs + [b"'", b'"', b"'\"", b"\t\n\r\\", b""]])
PREDICATES = ["isprintable", "isspace", "isalpha", "isdecimal", "isdigit", "isnumeric", "isalnum", "islower",
              "isupper", "istitle",
              "isidentifier", "isascii"]
record("str_predicates", [(s, "".join("01"[getattr(s, p)()] for p in PREDICATES))
                          for s in strings() + [random_char() for _ in range(cases)]])
record("str_case", [(s, method, getattr(s, method)())
                    for s in strings() for method in ["lower", "upper", "title", "capitalize", "swapcase", "casefold"]])
