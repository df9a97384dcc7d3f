"""Record what CPython 3.12 prints for the example programs, or check the recordings.

    python3.12 examples/record.py [--check] [paths...]

Beside `name.py` lie its recordings: `name.out` holds stdout (always written), `name.err` stderr (only when there
was any) and `name.status` the exit status (only when it was not 0; 128 + n for a death by signal n).

Which files are programs: `golden/<topic>/<name>.py`, and any other `*.py` below `examples` that has a recording
already or is named on the command line. Deeper folders of `golden` are packages which the programs import, unless
named. A path may be a file or a folder; without paths everything is taken.

A file `name.typed` is what somebody types at the prompt: it is the stdin of `python3.12 -i -q`, and `name.typed.out` holds
stdout and stderr as they follow each other, which is what a terminal would show without the echo of the typing.

How a program runs: in its own folder, as `python3.12 name.py`, with an empty stdin and a small fixed environment.
CPython makes the script's name absolute; in the recordings the folder is taken away again, so that a traceback
says `File "name.py"`: each `<folder>/` becomes nothing and a `<folder>` left over becomes `.`. Who compares
another interpreter with the recordings has to do the same.

A program is refused when its output differs between two runs, the second with another hash seed (addresses, times,
the order of a set of strings), when it names a path of this machine, when it takes longer than ten seconds, or
when its name hides a module of the standard library from its neighbours.
"""

import argparse
import concurrent.futures
import difflib
import os
import pathlib
import subprocess
import sys

EXAMPLES = pathlib.Path(__file__).resolve().parent
GOLDEN = EXAMPLES / "golden"
PROGRAMS = (".py", ".typed")
SUFFIXES = (".out", ".err", ".status")
TIMEOUT_SECONDS = 10


class Refused(Exception):
    """The program's output cannot serve as a recording; the message says why."""


def recording_file(program, suffix):
    """Return the path of one file of the recording of a program."""
    return program.with_suffix(suffix if program.suffix == ".py" else program.suffix + suffix)


def is_program(path):
    """Tell whether a file below `examples` is recorded without being named on the command line."""
    if path.suffix not in PROGRAMS:
        return False
    if any(recording_file(path, suffix).exists() for suffix in SUFFIXES):
        return True
    return path.is_relative_to(GOLDEN) and len(path.relative_to(GOLDEN).parts) == 2


def find_programs(paths):
    """Return the programs that the paths of the command line stand for, in order and without repetition."""
    found = {}
    for given in paths or [EXAMPLES]:
        path = pathlib.Path(given).resolve()
        if path.is_dir():
            candidates = [p for p in sorted(path.rglob("*")) if is_program(p)]
            found.update(dict.fromkeys(candidates))
        elif path.suffix in PROGRAMS and path.is_file():
            found[path] = None
        else:
            sys.exit(f"record: no program and no folder: {given}")
    return list(found)


def run(program, hash_seed):
    """Run the program once; return its recording as a dict from suffix to bytes."""
    folder = program.parent
    environment = {
        "PATH": os.defpath,
        "LANG": "C.UTF-8",
        "NO_COLOR": "1",
        "PYTHONHASHSEED": hash_seed,
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONIOENCODING": "utf-8",
    }
    try:
        typed = program.suffix == ".typed"
        done = subprocess.run(
            [sys.executable, *(["-i", "-q"] if typed else [program.name])],
            cwd=folder,
            env=environment,
            input=program.read_bytes() if typed else b"",
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT if typed else subprocess.PIPE,
            timeout=TIMEOUT_SECONDS,
        )
    except subprocess.TimeoutExpired:
        raise Refused(f"runs longer than {TIMEOUT_SECONDS} seconds") from None
    recording = {".out": relative(done.stdout, folder)}
    if done.stderr:
        recording[".err"] = relative(done.stderr, folder)
    if done.returncode:
        status = done.returncode if done.returncode > 0 else 128 - done.returncode
        recording[".status"] = b"%d\n" % status
    return recording


def relative(output, folder):
    """Take the program's folder out of what it printed."""
    name = os.fsencode(folder)
    return output.replace(name + b"/", b"").replace(name, b".")


def record(program):
    """Run the program and return its recording, or raise Refused."""
    if program.stem in sys.stdlib_module_names:
        raise Refused("its name hides a module of the standard library")
    first = run(program, "0")
    second = run(program, "1")
    if first != second:
        raise Refused("two runs differ:\n" + difference(first, second, "first run", "second run"))
    for suffix, content in first.items():
        for place in {sys.prefix, sys.base_prefix, str(EXAMPLES)}:
            if os.fsencode(place) in content:
                raise Refused(f"its {suffix} names {place}")
    return first


def stored(program):
    """Return the recording that lies beside the program."""
    files = {suffix: recording_file(program, suffix) for suffix in SUFFIXES}
    return {suffix: path.read_bytes() for suffix, path in files.items() if path.exists()}


def store(program, recording):
    """Make the files beside the program equal to the recording; tell whether anything changed."""
    if stored(program) == recording:
        return False
    for suffix in SUFFIXES:
        path = recording_file(program, suffix)
        if suffix in recording:
            path.write_bytes(recording[suffix])
        else:
            path.unlink(missing_ok=True)
    return True


def difference(old, new, old_name, new_name):
    """Describe how two recordings differ, as unified diffs."""
    lines = []
    for suffix in SUFFIXES:
        before, after = (r.get(suffix, b"").decode("utf-8", "backslashreplace").splitlines() for r in (old, new))
        lines += difflib.unified_diff(before, after, f"{old_name} {suffix}", f"{new_name} {suffix}", lineterm="")
    return "\n".join(lines) or "(they differ in the end of a line, or in whether a file exists)"


def attempt(program, check):
    """Record or check one program; return (a word for the outcome, details to print)."""
    try:
        if not check:
            return ("recorded" if store(program, record(program)) else "unchanged"), ""
        old, new = stored(program), run(program, "0")
    except Refused as refusal:
        return "refused", str(refusal)
    if old == new:
        return "unchanged", ""
    return "different", difference(old, new, "recorded", "now")


def main():
    if sys.version_info[:2] != (3, 12) or sys.implementation.name != "cpython":
        sys.exit("record: run me with CPython 3.12, whose output is the reference")
    parser = argparse.ArgumentParser(description="Record what CPython 3.12 prints for the example programs.")
    parser.add_argument("--check", action="store_true", help="report differences instead of writing")
    parser.add_argument("paths", nargs="*", help="programs or folders; everything below examples if none")
    arguments = parser.parse_args()

    outcomes = {}
    programs = find_programs(arguments.paths)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for program, (outcome, details) in zip(programs, pool.map(lambda p: attempt(p, arguments.check), programs)):
            outcomes[outcome] = outcomes.get(outcome, 0) + 1
            if outcome != "unchanged":
                place = os.path.relpath(program)
                print(f"{outcome}: {place}: {details}" if details else f"{outcome}: {place}")
    print(f"{len(programs)} programs;", ", ".join(f"{count} {word}" for word, count in outcomes.items()))
    return 1 if outcomes.keys() & {"refused", "different"} else 0


if __name__ == "__main__":
    sys.exit(main())
