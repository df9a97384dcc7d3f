"""Files and folders through os, os.path, glob, shutil and tempfile; the errors of the operating system."""
import fnmatch
import glob
import os
import shutil
import stat
import tempfile


def show(f, *args, **named):
    try:
        print(f(*args, **named))
    except Exception as e:
        text = str(e).replace(top, "TOP")
        print(type(e).__name__, text, getattr(e, "errno", None), getattr(e, "strerror", None))


top = tempfile.mkdtemp(prefix="golden")
here = os.getcwd()
os.chdir(top)
print(os.getcwd() == os.path.realpath(top), os.path.basename(top).startswith("golden"))
os.mkdir("one")
os.makedirs("one/two/three")
os.makedirs("one/two", exist_ok=True)
for name in "one/a.txt", "one/b.py", "one/two/c.txt", "one/.hidden", "d.txt":
    with open(name, "w") as file:
        file.write(name * 3)
print(sorted(os.listdir()), sorted(os.listdir("one")), sorted(os.listdir(b"one")))
print([(e.name, e.path, e.is_dir(), e.is_file(), e.stat().st_size) for e in sorted(os.scandir("one"), key=lambda e: e.name)])
for folder, dirs, files in os.walk("."):
    dirs.sort()
    print(folder, dirs, sorted(files))
print([folder for folder, _, _ in os.walk("one", topdown=False)])
print(sorted(glob.glob("one/*")), sorted(glob.glob("**/*.txt", recursive=True)), glob.glob("[d].*"), glob.glob("none*"))
status = os.stat("d.txt")
print(status.st_size, stat.S_ISREG(status.st_mode), stat.S_ISDIR(os.stat("one").st_mode), status[6], len(status))
os.chmod("d.txt", 0o640)
print(stat.filemode(os.stat("d.txt").st_mode), oct(os.stat("d.txt").st_mode & 0o777), os.access("d.txt", os.R_OK))
os.rename("d.txt", "e.txt")
os.replace("e.txt", "f.txt")
os.symlink("f.txt", "link")
print(os.path.islink("link"), os.readlink("link"), os.path.exists("link"), os.lstat("link").st_size, os.path.samefile("link", "f.txt"))
os.utime("f.txt", (1000, 2000))
print(os.path.getmtime("f.txt"), os.path.getatime("f.txt"), os.path.getsize("f.txt"))
show(os.mkdir, "one")
show(os.rmdir, "one")
show(os.rmdir, "f.txt")
show(os.remove, "one")
show(os.remove, "nowhere")
show(os.listdir, "nowhere")
show(os.listdir, "f.txt")
show(os.rename, "nowhere", "there")
show(os.rename, "f.txt", "one")
show(os.stat, "nowhere")
show(os.chdir, "nowhere")
show(os.chdir, "f.txt")
show(os.mkdir, "x/y")
show(os.readlink, "f.txt")
show(os.symlink, "a", "link")
show(os.stat, None)
show(os.listdir, 1.5)
show(os.mkdir, 5)
show(os.stat, "a\0b")
show(os.fspath, 3)
show(open, "nowhere/file")
show(os.scandir, "nowhere")
show(os.makedirs, "one")
print(os.path.isfile("f.txt"), os.path.isdir("one"), os.path.isdir("f.txt"), os.path.exists(""))
print(shutil.copy("f.txt", "one"), shutil.copy2("f.txt", "g.txt"), shutil.move("g.txt", "one/two"))
print(shutil.copytree("one", "copied"), sorted(os.listdir("copied/two")))
show(shutil.copy, "f.txt", "f.txt")
show(shutil.copy, "nowhere", "there")
show(shutil.rmtree, "nowhere")
show(shutil.move, "f.txt", "one")
shutil.rmtree("copied")
print(os.path.exists("copied"))
number = os.open("raw", os.O_CREAT | os.O_RDWR)
print(os.write(number, b"hello world"), os.lseek(number, 6, os.SEEK_SET), os.read(number, 100), os.isatty(number))
os.close(number)
show(os.read, 999, 1)
with tempfile.TemporaryDirectory() as folder:
    with open(os.path.join(folder, "x"), "w") as file:
        file.write("x")
    print(os.listdir(folder))
print(os.path.exists(folder))
with tempfile.NamedTemporaryFile("w+", suffix=".txt") as file:
    file.write("temporary")
    file.seek(0)
    print(file.read(), file.name.endswith(".txt"), os.path.exists(file.name))
print(os.path.exists(file.name))
print(fnmatch.filter(["a.py", "b.txt", "c.py"], "*.py"), fnmatch.fnmatch("abc", "[!b]?c"), fnmatch.translate("a*b?[!x-z].txt"))
os.chdir(here)
shutil.rmtree(top)
print(os.path.exists(top))
