"""Notes below the message: several, with line breaks, of odd types, on chained exceptions."""
first = ValueError("first")
first.add_note("a note on the cause")
second = KeyError("second")
second.add_note("note one\nnote one continued\n")
second.add_note("")
second.add_note("  indented ünïcode")
second.__notes__.append(42)
second.__notes__.append(None)
second.__notes__.append(["list"])
raise second from first
