"""What nests too deeply is too much for the parser, or for the scopes after it."""


def outcome(source):
    """Compile and say what came of it."""
    try:
        compile(source, "<nested>", "exec")
    except (SyntaxError, RecursionError, MemoryError) as error:
        return f"{type(error).__name__}: {error}"
    return "compiled"


forms = {
    "brackets": lambda n: "(" * n + ")" * n,
    "open brackets": lambda n: "(" * n,
    "minus": lambda n: "-" * n + "1",
    "not": lambda n: "not " * n + "1",
    "power": lambda n: "**".join(["x"] * n),
    "lambda": lambda n: "lambda:" * n + "1",
    "conditional": lambda n: "1 if x else " * n + "1",
    "elif": lambda n: "if x: pass\n" + "elif x: pass\n" * n,
    "attributes": lambda n: "a" + ".b" * n,
    "sum": lambda n: "+".join(["x"] * n),
}
for name, make in forms.items():
    for n in (100, 201, 3000, 6000):
        print(name, n, outcome(make(n)))
