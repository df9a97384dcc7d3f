"""Rewrites the expectations of the scope tests (scopes.txt, errors.txt, warnings.txt) with what the running CPython 3.12 does.

A case is a line "%% title", the source, and the expectations between a line "%%" and the next title.
"""

import dis
import pathlib
import sys
import warnings

HIDDEN = set(
    "__annotations__ __name__ __module__ __qualname__ __doc__ __classdict__ __classcell__ __classdictcell__ "
    "__type_params__ .0 .defaults .kwdefaults .type_params .generic_base".split()
)
FLAGS = {4: "*args", 8: "**kwargs", 16: "nested", 32: "generator", 128: "coroutine", 512: "asyncgenerator"}


def uses(code):
    instructions = list(dis.get_instructions(code))
    saved = {i.argval for i in instructions if i.opname == "LOAD_FAST_AND_CLEAR"}
    found = set()
    for i in instructions:
        name, what = i.opname, i.argval
        if not isinstance(what, str) or what in HIDDEN or what in saved and name == "STORE_FAST":
            continue
        if name.endswith("_DICT_OR_DEREF"):
            found.add(what + "=or_deref")
        elif name.endswith("_DICT_OR_GLOBALS"):
            found.add(what + "=classdict_or_global")
        elif name.endswith("_DEREF"):
            found.add(what + "=deref")
        elif name.startswith(("LOAD_FAST", "STORE_FAST", "DELETE_FAST")) and what not in saved:
            found.add(what + "=fast")
        elif name in ("LOAD_GLOBAL", "STORE_GLOBAL", "DELETE_GLOBAL"):
            found.add(what + "=global")
        elif name in ("LOAD_NAME", "STORE_NAME", "DELETE_NAME"):
            found.add(what + "=name")
    return sorted(found)


def show(code, lines):
    lines.append(code.co_qualname)
    for title, values in (
        ("is", [text for bit, text in FLAGS.items() if code.co_flags & bit]),
        ("variables", code.co_varnames),
        ("cells", code.co_cellvars),
        ("free", code.co_freevars),
        ("uses", uses(code)),
    ):
        if values:
            lines.append("  " + title + " " + " ".join(values))
    for constant in code.co_consts:
        if hasattr(constant, "co_code"):
            show(constant, lines)


def scopes(source):
    lines = []
    show(compile(source, "<case>", "exec"), lines)
    return lines


def errors(source):
    try:
        compile(source, "<case>", "exec")
    except SyntaxError as e:
        phase = "SYMTABLE" if len(e.args) == 1 else "COMPILER"
        return [e.msg, f"{phase} {e.lineno}:{e.offset} {e.end_lineno}:{e.end_offset}"]
    return ["no error"]


def literal_warnings(source):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        compile(source, "<case>", "exec")
    return [f"{w.lineno} {w.message}" for w in caught]


def record(path, expect):
    out = []
    for case in path.read_text(encoding="utf-8").split("%% ")[1:]:
        title, _, rest = case.partition("\n")
        source = rest.partition("%%\n")[0]
        out += ["%% " + title, source.rstrip("\n"), "%%", *expect(source)]
    path.write_text("\n".join(out) + "\n", encoding="utf-8")


if __name__ == "__main__":
    here = pathlib.Path(__file__).parent.parent / "resources/org/minipy/grammar/scope"
    assert sys.version_info[:2] == (3, 12)
    record(here / "scopes.txt", scopes)
    record(here / "errors.txt", errors)
    record(here / "warnings.txt", literal_warnings)
