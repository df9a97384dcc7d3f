"""os.path on text, os.environ, and the constants of os."""
import os
import os.path


def show(f, *args, **named):
    try:
        print(f(*args, **named))
    except Exception as e:
        print(type(e).__name__, e)


for p in "", "/", "//", "///a", "a", "a/", "/a/b", "a/b.tar.gz", ".profile", "a/.b", "..a", "a.", "a/b.c/d", "./a/../b", "/../a", "a//b/./c", "..", "../..", "a/..", "~":
    print(repr(p), os.path.split(p), os.path.splitext(p), os.path.basename(p), os.path.dirname(p), os.path.normpath(p),
          os.path.isabs(p), os.path.splitroot(p))
print(os.path.join("a", "b"), os.path.join("a/", "b", "", "c"), os.path.join("a", "/b"), os.path.join(b"a", b"b"), os.path.join("a", ""))
print(os.path.commonpath(["/usr/lib", "/usr/local/lib"]), os.path.commonpath(["a/b", "a/c"]), repr(os.path.commonprefix(["abc", "abd"])))
print(os.path.relpath("/a/b", "/a/c/d"), os.path.relpath("/a", "/a"), os.path.abspath("/a/./b/../c"))
show(os.path.join, "a", 5)
show(os.path.join, "a", b"b")
show(os.path.commonpath, [])
show(os.path.commonpath, ["/a", "b"])
show(os.path.relpath, "")
show(os.path.basename, None)
show(os.path.exists, None)
os.environ["GOLDEN"] = "value"
print(os.environ["GOLDEN"], os.getenv("GOLDEN"), os.environ.get("NO_SUCH"), os.getenv("NO_SUCH", "default"), "GOLDEN" in os.environ)
print(os.path.expandvars("$GOLDEN/${GOLDEN}x/$NO_SUCH"), os.environb[b"GOLDEN"])
os.environ["HOME"] = "/home/me"
print(os.path.expanduser("~/x"), os.path.expanduser("a~"), os.path.expanduser("~"))
show(lambda: os.environ["NO_SUCH"])
show(lambda: os.environ.__setitem__("A", 5))
show(lambda: os.environ.__setitem__(5, "A"))
del os.environ["GOLDEN"]
print(os.environ.pop("GOLDEN", "gone"), type(os.environ), isinstance(os.environ.copy(), dict))
print(os.name, os.sep, os.linesep == "\n", os.pathsep, os.curdir, os.pardir, os.extsep, os.devnull, os.altsep, os.defpath)
print(os.getpid() > 0, os.cpu_count() > 0, len(os.urandom(8)), os.strerror(2), os.strerror(13), os.getcwd() == os.path.abspath("."))
print(os.fspath("a"), os.fsencode("é"), os.fsdecode(b"\xff") == "\udcff", issubclass(str, os.PathLike), os.path is os.sys.modules["posixpath"])


class Place:
    def __fspath__(self):
        return "some/place"


print(isinstance(Place(), os.PathLike), os.path.join(Place(), "x"), os.fspath(Place()), os.path.basename(Place()))
