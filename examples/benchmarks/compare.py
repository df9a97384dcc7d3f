"""Time the benchmarks on several interpreters, side by side.

    python3 compare.py --python "python3.12" --python "minipy" [--runs 3] [--only fib sieve] [--scale 0.1] [--startup]
                       [--operations]

Every program runs once per interpreter and round, the interpreters taking turns, so that a busy moment of the machine
does not hit only one of them. Shown are medians: wall time, CPU time (user and system, of all threads) and peak memory;
then the ratios to the first interpreter, and their geometric means. A program counts only when it ends well and prints
the same on all interpreters.

--scale multiplies the size that each program takes by default. --startup adds a section that runs hello.py and
imports.py, which imports modules that many programs use, on each interpreter, and a bare `java Hello`, compiled on the
spot. `--only` without names skips the programs. --operations takes the programs in the folder of that name, each of
which times one operation itself, apart from its preparation: that time stands in place of the wall time.
"""

import argparse
import math
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
OPERATIONS = os.path.join(HERE, "operations")
STARTS = ("hello.py", "imports.py")
NOT_BENCHMARKS = {"compare.py", "growth.py", "timing.py", *STARTS}
HELLO = """\
public class Hello {
  public static void main(String[] args) {
    System.out.println("hello");
  }
}
"""

# The peak memory of a process counts what its parent had when it forked, so a parent as small as possible starts it.
SPAWNER = """\
import os, sys, time
out, err, command = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
begin = time.perf_counter()
actions = [(os.POSIX_SPAWN_DUP2, out, 1), (os.POSIX_SPAWN_DUP2, err, 2)]
process = os.posix_spawnp(command[0], command, os.environ, file_actions=actions)
_, status, usage = os.wait4(process, 0)
wall = time.perf_counter() - begin
print(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss, os.waitstatus_to_exitcode(status))
"""


class Failed(Exception):
    """A program that did not end well."""


def measure(command, times_itself=False):
    """Run a command to its end; return its output and (wall seconds, CPU seconds, peak memory in MiB).

    The wall seconds of one that times itself are those that it tells.
    """
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        files = [out.fileno(), err.fileno()]
        spawner = subprocess.run(
            [sys.executable, "-I", "-S", "-c", SPAWNER, *map(str, files), *command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            pass_fds=files,
        )
        if spawner.returncode:
            raise Failed(last_line(spawner.stderr))
        wall, cpu, memory, status = map(float, spawner.stdout.split())
        out.seek(0)
        err.seek(0)
        if status:
            raise Failed(last_line(err.read()) or f"exit status {status:.0f}")
        if times_itself:
            wall = float(last_line(err.read()).removeprefix("seconds "))
        unit = 1024 * 1024 if sys.platform == "darwin" else 1024
        return out.read(), (wall, cpu, memory / unit)


def last_line(output):
    """Return the last line of what a program wrote."""
    return (output.decode("utf-8", "replace").strip().splitlines() or [""])[-1]


def median(values):
    """Return the middle of the values, or the mean of the two middle ones."""
    ordered = sorted(values)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def rounds(commands, runs, times_itself=False, alike=True):
    """Run the commands in turns; return for each either its medians or the reason why it failed.

    Unless alike is false, one that does not print what the first one prints has failed.
    """
    taken = [[] for _ in commands]
    outputs = [None] * len(commands)
    failures = [None] * len(commands)
    for _ in range(runs):
        for i, command in enumerate(commands):
            if failures[i] is None:
                try:
                    outputs[i], result = measure(command, times_itself)
                    taken[i].append(result)
                except Failed as failure:
                    failures[i] = str(failure)
    reference = next((output for output, failure in zip(outputs, failures) if failure is None), None)
    results = []
    for results_of_one, output, failure in zip(taken, outputs, failures):
        if alike and failure is None and output != reference:
            failure = "prints something else: " + output.decode("utf-8", "replace").strip()[:60]
        results.append(failure if failure else tuple(map(median, zip(*results_of_one))))
    return results


def size_of(program, scale):
    """Return the size to run a program with, or None when it is to take its own."""
    if scale == 1:
        return None
    with open(program, encoding="utf-8") as file:
        default = int(re.search(r"^DEFAULT = ([\d_]+)$", file.read(), re.MULTILINE)[1])
    return max(2, round(default * scale))


def show(values):
    """Format one interpreter's medians."""
    wall, cpu, memory = values
    return f"{wall:8.3f} {cpu:8.3f} {memory:7.1f}"


def table(title, rows, labels, time="wall"):
    """Print a table of rows (name, results per interpreter) and return the ratios to the first, per interpreter."""
    width = max([len(title)] + [len(name) for name, _ in rows])
    head = f"{time + ' s':>8} {'cpu s':>8} {'MiB':>7}"
    ratio_head = f"{time:>6} {'cpu':>6} {'mem':>6}"
    print(" " * width, *(f"| {label[:25]:<25}" for label in labels), *(f"| {label[:20]:<20}" for label in labels[1:]))
    print(f"{title:<{width}}", *(f"| {head:<25}" for _ in labels), *(f"| {ratio_head}" for _ in labels[1:]))
    ratios = [[] for _ in labels]
    reasons = []
    for name, results in rows:
        cells = []
        for label, result in zip(labels, results):
            if isinstance(result, str):
                reasons.append(f"{name}, {label}: {result}")
                cells.append(f"| {'failed':<25}")
            else:
                cells.append(f"| {show(result)}")
        first = results[0]
        for i, result in enumerate(results[1:], 1):
            if isinstance(first, str) or isinstance(result, str):
                cells.append("| " + f"{'-':>6} " * 3)
            else:
                ratio = [b / a for a, b in zip(first, result)]
                ratios[i].append(ratio)
                cells.append("| " + " ".join(f"{r:6.2f}" for r in ratio))
        print(f"{name:<{width}}", *cells, flush=True)
    for reason in reasons:
        print("  failed:", reason)
    return ratios


def geometric_means(ratios, labels, time="wall"):
    """Print the geometric mean of each interpreter's ratios to the first."""
    for label, lines in zip(labels[1:], ratios[1:]):
        if lines:
            means = [math.exp(sum(map(math.log, column)) / len(lines)) for column in zip(*lines)]
            text = ", ".join(f"{name} {mean:.2f}" for name, mean in zip((time, "CPU", "memory"), means))
            print(f"geometric mean of {len(lines)}, {label} / {labels[0]}: {text}")


def startup(pythons, labels, runs):
    """Measure programs that only start on each interpreter, and a bare Java program."""
    java, javac = shutil.which("java"), shutil.which("javac")
    with tempfile.TemporaryDirectory() as folder:
        commands, names = [], []
        if java and javac:
            source = os.path.join(folder, "Hello.java")
            with open(source, "w", encoding="utf-8") as file:
                file.write(HELLO)
            subprocess.run([javac, "-d", folder, source], check=True)
            commands.append([java, "-cp", folder, "Hello"])
            names.append("java Hello")
        else:
            print("start-up: no java and javac on PATH, left out")
        for program in STARTS:
            commands += [python + [os.path.join(HERE, program)] for python in pythons]
            names += [f"{label} {program}" for label in labels]
        results = rounds(commands, runs, alike=False)
    first = results[0]
    width = max(map(len, names))
    print(f"{'start-up':<{width}} | {'wall s':>8} {'cpu s':>8} {'MiB':>7} | ratios to the first: wall, cpu, memory")
    for name, result in zip(names, results):
        if isinstance(result, str):
            print(f"{name:<{width}} | failed: {result}")
        elif isinstance(first, str):
            print(f"{name:<{width}} | {show(result)} |")
        else:
            print(f"{name:<{width}} | {show(result)} |", *(f"{b / a:6.2f}" for a, b in zip(first, result)))
    print()


def main():
    parser = argparse.ArgumentParser(description="Time the benchmarks on several interpreters, side by side.")
    parser.add_argument("--python", action="append", required=True, help="an interpreter's command; give it repeatedly")
    parser.add_argument("--runs", type=int, default=3, help="rounds of each program")
    parser.add_argument("--only", nargs="*", help="names of programs")
    parser.add_argument("--scale", type=float, default=1, help="factor for the size of each program")
    parser.add_argument("--startup", action="store_true", help="also measure the start")
    parser.add_argument("--operations", action="store_true", help="measure single operations instead of programs")
    arguments = parser.parse_args()
    pythons = [shlex.split(command) for command in arguments.python]
    labels = [os.path.basename(command[0]) + " ".join([""] + command[1:]) for command in pythons]
    if len(set(labels)) < len(labels):
        labels = arguments.python

    folder = OPERATIONS if arguments.operations else HERE
    programs = sorted(name for name in os.listdir(folder) if name.endswith(".py") and name not in NOT_BENCHMARKS)
    if arguments.only is not None:
        wanted = [name.removesuffix(".py") + ".py" for names in arguments.only for name in names.split(",")]
        unknown = sorted(set(wanted) - set(programs))
        if unknown:
            parser.error("no such program: " + ", ".join(unknown))
        programs = wanted
    if arguments.startup:
        startup(pythons, labels, max(10, arguments.runs))
    rows = []
    for name in programs:
        path = os.path.join(folder, name)
        size = size_of(path, arguments.scale)
        tail = [path] if size is None else [path, str(size)]
        print(f"\r{name} ...", end=" " * 20, file=sys.stderr, flush=True)
        commands = [python + tail for python in pythons]
        rows.append((name.removesuffix(".py"), rounds(commands, arguments.runs, arguments.operations)))
    if rows:
        print("\r", end=" " * 40 + "\r", file=sys.stderr, flush=True)
        time = "op" if arguments.operations else "wall"
        geometric_means(table("program", rows, labels, time), labels, time)
    failed = any(isinstance(result, str) for _, results in rows for result in results)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
