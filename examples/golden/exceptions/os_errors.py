"""OSError maps errno values to subclasses; files that do not exist, folders, closed files."""
import errno

for name in (
    "ENOENT", "EACCES", "EPERM", "EEXIST", "EISDIR", "ENOTDIR", "EPIPE", "ECHILD", "EINTR", "ESRCH", "ETIMEDOUT",
    "ECONNREFUSED", "ECONNRESET", "ECONNABORTED", "EAGAIN", "EALREADY", "EINPROGRESS", "EINVAL", "ENOSPC",
    "ENOTEMPTY",
):
    e = OSError(getattr(errno, name), "text")
    print(name, type(e).__name__, e)


def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e, "|", repr(e), "|", getattr(e, "filename", None), getattr(e, "errno", None))


attempt(lambda: open("no/such/file"))
attempt(lambda: open("no_such_file.txt", "rb"))
attempt(lambda: open("."))
attempt(lambda: open(""))
attempt(lambda: open("x", "q"))
attempt(lambda: open("x", "rw"))
attempt(lambda: open("x", "rbt"))
attempt(lambda: open("x", ""))
attempt(lambda: open("x", "rb", encoding="utf-8"))
attempt(lambda: open("x\0y"))
attempt(lambda: open(None))
attempt(lambda: open(1.5))
attempt(lambda: open("no_such", encoding="no-such-encoding"))
attempt(lambda: open(__file__, "x"))


class Sub(OSError):
    def __init__(self, a): self.a = a


print(repr(Sub(5)), Sub(5).args, Sub(5).errno, str(Sub(5)))


class SubFile(FileNotFoundError): pass


print(repr(SubFile(2, "x")), type(SubFile(13, "y")).__name__)
e = OSError(2, "msg", "file.txt")
e.filename = "other.txt"
e.errno = 99
e.strerror = "changed"
print(e, e.args)
b = BlockingIOError(11, "block", 5)
print(b.characters_written, repr(b), b.filename)
f = open(__file__)
f.close()
attempt(lambda: f.read())
attempt(lambda: next(f))
with open(__file__) as f:
    attempt(lambda: f.write("x"))
