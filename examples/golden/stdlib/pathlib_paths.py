"""pathlib: parts of paths, and files through paths."""
import os
import shutil
import tempfile
from pathlib import Path, PurePath, PurePosixPath


def show(f, *args, **named):
    try:
        print(repr(f(*args, **named)))
    except Exception as e:
        print(type(e).__name__, str(e).replace(top, "TOP"))


top = tempfile.mkdtemp()
for text in "", ".", "/", "a", "a/b.txt", "/usr/lib/python.tar.gz", "a//b/./c", "../x", "a/.profile", "//x", "a.", "a/b/":
    p = PurePath(text)
    print(repr(p), str(p), p.parts, repr(p.name), repr(p.suffix), p.suffixes, repr(p.stem), p.parent, repr(p.root), p.is_absolute(), list(p.parents))
p = PurePosixPath("/home/me/file.txt")
print(p / "x", "y" / p, p.parent / "other" / "z", p.with_name("n.py"), p.with_suffix(".md"), p.with_suffix(""), p.with_stem("new"), p.joinpath("a", "/b"))
print(p.relative_to("/home"), p.is_relative_to("/home"), p.is_relative_to("/x"), p.match("*.txt"), p.match("/home/*/*.txt"), p.match("me/*"), p.as_uri())
print(p == PurePath("/home/me/file.txt"), hash(p) == hash(PurePosixPath("/home/me/file.txt")), p < PurePosixPath("/z"), sorted([PurePath("b"), PurePath("a/c"), PurePath("a")]))
show(p.relative_to, "/x")
show(p.with_name, "a/b")
show(p.with_suffix, "txt")
show(PurePath("/").with_name, "x")
show(lambda: p / 5)
show(PurePath, 5)
show(p.relative_to, "/home/you", walk_up=True)
base = Path(top)
file = base / "one" / "two.txt"
show(file.write_text, "x")
file.parent.mkdir()
print(file.write_text("line 1\nline é\n"), file.read_text(), file.exists(), file.is_file(), file.parent.is_dir(), file.stat().st_size)
print(file.write_bytes(b"\x00\x01"), file.read_bytes(), type(file).__name__, isinstance(file, os.PathLike), os.fspath(file) == str(file))
(base / "a" / "b").mkdir(parents=True)
(base / "a" / "b" / "c.py").touch()
(base / "d.py").touch()
print(sorted(q.name for q in base.iterdir()), sorted(str(q.relative_to(base)) for q in base.glob("**/*.py")), sorted(q.name for q in base.rglob("*")), [q.name for q in base.glob("*.py")])
show((base / "a").mkdir)
show((base / "a").mkdir, exist_ok=True)
show((base / "a").rmdir)
show((base / "none").unlink)
(base / "none").unlink(missing_ok=True)
show((base / "none").read_text)
show(file.write_text, b"x")
print((base / "d.py").rename(base / "e.py").name, (base / "e.py").exists(), (base / "d.py").exists())
with (base / "e.py").open("a") as f:
    print("text", file=f)
print((base / "e.py").read_text(), (base / "x" / ".." / "e.py").resolve() == (base / "e.py").resolve(), Path("a").absolute() == Path.cwd() / "a")
(base / "link").symlink_to("e.py")
print((base / "link").is_symlink(), (base / "link").readlink(), (base / "link").read_text() == "text\n", Path("~/x").expanduser() == Path.home() / "x")
shutil.rmtree(base)
print(base.exists())
