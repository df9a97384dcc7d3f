"""Runs a program and prints its source and what a trace function is told."""
import sys


def run(src, name="f", args=()):
    ns = {}
    exec(compile(src, "<s>", "exec"), ns)
    out = []
    def tracer(frame, event, arg):
        if frame.f_code.co_filename != "<s>":
            return None
        if event == "exception":
            shown = "=" + arg[0].__name__
        elif event == "return":
            shown = "=" + (repr(arg) if isinstance(arg, (int, list, dict, type(None))) else type(arg).__name__)
        else:
            shown = ""
        out.append(f"{frame.f_code.co_name}:{frame.f_lineno}:{event[0]}{shown}")
        return tracer
    sys.settrace(tracer)
    try:
        ns[name](*args)
    except BaseException as e:
        out.append(repr(e))
    finally:
        sys.settrace(None)
    print(src.strip())
    print("  ", " ".join(out))
