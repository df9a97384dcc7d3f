"""Modules that fail while they are imported: what stays in sys.modules, retry, exceptions of every kind."""
import sys


def attempt(text):
    try:
        exec(text, {})
        print(text, "works")
    except BaseException as e:
        print(
            text, "->", type(e).__name__, str(e).split(" (/")[0], "|",
            sorted(m for m in sys.modules if m.startswith("faulty"))
        )


attempt("import faulty.raises")
attempt("import faulty.raises")
attempt("import faulty.exits")
attempt("import faulty.syntax")
attempt("import faulty.imports_missing")
attempt("from faulty import raises")
attempt("import faulty.half")
attempt("import faulty.counts")
attempt("import faulty.counts")
attempt("from faulty.counts import runs")
attempt("import faulty.replaces")
attempt("import faulty.removes")
import faulty.counts
print(faulty.counts.runs, faulty.__dict__.get("raises"), faulty.log)
import faulty.replaces as r
print(r, sys.modules["faulty.replaces"])
try:
    import faulty.half
except ValueError as e:
    tb = e.__traceback__
    while tb.tb_next:
        tb = tb.tb_next
    print(sorted(k for k in tb.tb_frame.f_globals if not k.startswith("__")), tb.tb_lineno)
