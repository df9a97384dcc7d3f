"""Records what CPython 3.12 makes of the programs in the resources: run it with CPython 3.12 after changing them.

errors/NAME.txt has a program on each line, written like the inside of a string literal; errors/NAME.expected gets its
error, or OK. trees/NAME.py is parsed, and trees/NAME.tree gets its syntax tree.
"""

import ast
import pathlib
import struct
import warnings

RESOURCES = pathlib.Path(__file__).parent.parent / "resources/org/minipy/grammar/parse"
LEFT_OUT = {"ctx", "type_comment", "type_ignores"}
OPERATORS = (ast.operator, ast.unaryop, ast.boolop, ast.cmpop)


def error(program):
    try:
        ast.parse(program, "test")
    except SyntaxError as e:
        place = f"{e.lineno}|{e.offset}|{e.end_lineno}|{e.end_offset}"
        return f"{type(e).__name__}|{place}|{e.msg}"
    return "OK"


def literal(value):
    match value:
        case None | True | False:
            return str(value)
        case _ if value is ...:
            return "Ellipsis"
        case str():
            return "str " + " ".join(format(ord(c), "x") for c in value)
        case bytes():
            return "bytes " + value.hex()
        case int():
            return "int " + format(value, "x")
        case float():
            return "float " + struct.pack(">d", value).hex()
        case complex():
            return "imaginary " + struct.pack(">d", value.imag).hex()


def lines(node, indent=""):
    if node is None:
        yield indent + "-"
    elif isinstance(node, list):
        yield indent + "["
        for item in node:
            yield from lines(item, indent + " ")
        yield indent + "]"
    elif isinstance(node, OPERATORS):
        yield indent + type(node).__name__
    elif not isinstance(node, ast.AST):
        yield indent + str(node)
    else:
        place = ""
        if hasattr(node, "lineno"):
            place = f" {node.lineno}:{node.col_offset}-{node.end_lineno}:{node.end_col_offset}"
        yield indent + type(node).__name__ + place
        for name in node._fields:
            value = getattr(node, name, None)
            if name in LEFT_OUT:
                continue
            if name == "value" and isinstance(node, (ast.Constant, ast.MatchSingleton)):
                yield indent + " " + literal(value)
            else:
                yield from lines(value, indent + " ")


def main():
    warnings.simplefilter("ignore")
    for path in sorted((RESOURCES / "errors").glob("*.txt")):
        programs = path.read_text("utf-8").splitlines()
        results = [error(ast.literal_eval('"""' + p.replace('"', '\\"') + '"""')) for p in programs]
        path.with_suffix(".expected").write_text("\n".join(results) + "\n", "utf-8")
    for path in sorted((RESOURCES / "trees").glob("*.py")):
        tree = ast.parse(path.read_bytes(), path.name)
        path.with_suffix(".tree").write_text("\n".join(lines(tree)) + "\n", "utf-8")


main()
