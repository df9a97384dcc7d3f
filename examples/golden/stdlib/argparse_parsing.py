"""argparse: what is parsed, and the errors."""
import argparse
import contextlib
import io
import os

os.environ["COLUMNS"] = "80"


def show(parser, line, method="parse_args"):
    err = io.StringIO()
    try:
        with contextlib.redirect_stderr(err):
            print(getattr(parser, method)(line.split()))
    except SystemExit as e:
        print(line, "->", e.code, err.getvalue())
    except Exception as e:
        print(type(e).__name__, e)


def error(f, *args, **named):
    try:
        print(f(*args, **named))
    except Exception as e:
        print(type(e).__name__, e)


p = argparse.ArgumentParser(prog="prog", description="Something.")
p.add_argument("name")
p.add_argument("rest", nargs="*", type=int)
p.add_argument("-n", "--number", type=int, default=3, help="a number")
p.add_argument("-v", "--verbose", action="count", default=0)
p.add_argument("-f", "--float", type=float, metavar="F")
p.add_argument("-c", "--color", choices=["red", "green"], default="red")
p.add_argument("--two", nargs=2)
p.add_argument("--opt", nargs="?", const="C", default="D")
p.add_argument("--more", nargs="+")
p.add_argument("-q", action="store_true")
p.add_argument("--no-x", action="store_false", dest="x")
p.add_argument("-a", action="append")
p.add_argument("-e", "--ext", action="extend", nargs="*", type=int)
p.add_argument("--const", action="store_const", const=42)
p.add_argument("--ac", action="append_const", const=1, dest="acs")
p.add_argument("--flag", action=argparse.BooleanOptionalAction)
p.add_argument("--version", action="version", version="%(prog)s 1.0")
for line in ("a", "a 1 2 -n 5", "", "-n x a", "-n", "a --two 1", "a --two 1 2 -vvq", "a -vq -n7", "a -f=2.5 -f 3", "a --color blue",
             "a --num 4", "a --ver", "a --v", "a --opt", "a --opt=E 1", "a --more", "a --more 1 2 -- 3 4", "a -a 1 -a 2", "a -e 1 2 -e 3",
             "a --const --ac --ac", "a --flag", "a --no-flag", "a --unknown 1", "a b", "a -1 -2", "-- -a -n", "a -qx", "a -q=1", "a --const=1",
             "a --n", "a -x 1 2", "--two 1 2 a --no-x", "a -n 1 -n 2"):
    show(p, line)
show(p, "a -z 1 --zz", "parse_known_args")
print(argparse.Namespace(a=1, b="x", **{"c d": 2}), argparse.Namespace(a=1) == argparse.Namespace(a=1), "a" in argparse.Namespace(a=1))
g = argparse.ArgumentParser(prog="g")
m = g.add_mutually_exclusive_group(required=True)
m.add_argument("--foo", action="store_true")
m.add_argument("--bar", type=int)
for line in "", "--foo", "--bar 1", "--foo --bar 1":
    show(g, line)
s = argparse.ArgumentParser(prog="git")
s.add_argument("--dry", action="store_true")
sub = s.add_subparsers(dest="command", required=True, help="commands")
add = sub.add_parser("add", help="add files", aliases=["a"])
add.add_argument("files", nargs="+")
commit = sub.add_parser("commit", help="commit")
commit.add_argument("-m", "--message", required=True)
commit.set_defaults(func=len)
for line in "", "add x y", "a z", "--dry commit -m hi", "commit", "push", "add", "add x --bad", "--dry":
    show(s, line)
show(p, "1 a -n 2 3", "parse_intermixed_args")


def even(text):
    if int(text) % 2:
        raise argparse.ArgumentTypeError(f"{text} is odd")
    return int(text)


t = argparse.ArgumentParser(prog="t", exit_on_error=False, fromfile_prefix_chars="@", prefix_chars="-+")
t.add_argument("+e", type=even)
t.add_argument("-l", type=lambda s: int(s))
t.add_argument("-d", default="12", type=int)
t.add_argument("-s", default=argparse.SUPPRESS)
for line in "+e 2", "+e 3", "-l x", "@nofile", "":
    show(t, line)
error(p.add_argument, "-n")
error(p.add_argument, "-n", "--number")
error(p.add_argument, "x", dest="y")
error(p.add_argument, "x", required=True)
error(p.add_argument, "--y", action="nothing")
error(p.add_argument, "--y", type="int")
error(p.add_argument, "--y", nargs=0)
error(p.add_argument, "--y", nargs=2, metavar=("A",))
error(p.add_argument, "--")
error(p.add_argument, "-z", "w")
error(p.add_argument, "--y", const=1)
error(p.add_argument, "--y", action="store_true", type=int)
error(m.add_argument, "--z", required=True)
error(argparse.ArgumentParser, conflict_handler="x")
print(p.get_default("number"), p.add_argument("--last"))
print(argparse.ArgumentParser(prog="r"))
r = argparse.ArgumentParser(prog="r", conflict_handler="resolve", parents=[argparse.ArgumentParser(add_help=False)])
r.add_argument("-h", action="store_true")
r.set_defaults(k=1)
show(r, "-h")
