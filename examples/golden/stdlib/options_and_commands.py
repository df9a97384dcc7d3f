# getopt, colorsys, cmd and filecmp.
import cmd
import colorsys
import filecmp
import getopt
import io
import os
import tempfile

print(getopt.getopt("-a -b -cfoo -d bar a1 a2".split(), "abc:d:"))
print(getopt.getopt("--condition=foo --testing --output-file abc.def -x a1".split(), "x", ["condition=", "output-file=", "testing"]))
print(getopt.getopt(["--con", "x", "--", "-a"], "a", ["condition="]), getopt.getopt(["-", "-a"], "a"))
print(getopt.gnu_getopt(["a", "-x", "1", "b", "--", "-y"], "x:y"), getopt.gnu_getopt(["a", "-x"], "+x"))
for args, short, long in ((["-z"], "a", []), (["-a"], "a:", []), (["--foo"], "", []), (["--foo"], "", ["foo="]),
                          (["--foo=1"], "", ["foo"]), (["--f"], "", ["foo", "far"])):
    try:
        getopt.getopt(args, short, long)
    except getopt.GetoptError as e:
        print(e, "|", e.opt, "|", e.msg)

for convert in (colorsys.rgb_to_hls, colorsys.rgb_to_hsv, colorsys.rgb_to_yiq, colorsys.hsv_to_rgb, colorsys.hls_to_rgb,
                colorsys.yiq_to_rgb):
    print(convert.__name__, [tuple(round(x, 9) for x in convert(*c)) for c in ((0.2, 0.4, 0.6), (1, 0, 0), (0.5, 0.5, 0.5), (0.9, 0.1, 0.3))])


class Shell(cmd.Cmd):
    intro = "Hello."
    prompt = "> "

    def do_add(self, arg):
        """Add numbers."""
        print(sum(map(int, arg.split())), file=self.stdout)

    def do_quiet(self, arg):
        pass

    def help_topic(self):
        print("About a topic.", file=self.stdout)

    def do_quit(self, arg):
        return True


out = io.StringIO()
shell = Shell(stdin=io.StringIO("add 1 2 3\n\nwhat\n?\nhelp add\n?topic\nhelp nothing\nhelp quiet\nquit\nadd 1\n"), stdout=out)
shell.use_rawinput = False
shell.cmdloop()
print(out.getvalue())
print(shell.parseline("  add 1 2"), shell.parseline("!ls"), shell.parseline("?x y"), shell.completenames("q"))
shell.columnize([f"word{i}" * (i % 3 + 1) for i in range(12)], 40)
print(out.getvalue()[-130:])

with tempfile.TemporaryDirectory() as folder:
    a, b = os.path.join(folder, "a"), os.path.join(folder, "b")
    for top in (a, b):
        os.makedirs(os.path.join(top, "sub"))
        for name, text in (("same", "x"), ("other", top[-1]), ("sub/inner", "i")):
            with open(os.path.join(top, name), "w") as f:
                f.write(text)
            os.utime(os.path.join(top, name), (1, 1 if name == "same" else 2 + (top == a)))
    open(os.path.join(a, "alone"), "w").close()
    print(filecmp.cmp(a + "/same", b + "/same", False), filecmp.cmp(a + "/other", b + "/other", False))
    print(filecmp.cmpfiles(a, b, ["same", "other", "missing"], False))
    d = filecmp.dircmp(a, b)
    print(d.left_list, d.common, d.left_only, d.right_only, d.common_dirs, d.common_files, d.same_files, list(d.subdirs))
