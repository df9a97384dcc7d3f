"""configparser: reading, values, interpolation, writing, errors."""
import configparser
import sys


def show(f, *args, **named):
    try:
        print(repr(f(*args, **named)))
    except Exception as e:
        print(type(e).__name__, str(e))


TEXT = """\
[DEFAULT]
Base = /srv
retries = 3

# a comment
[server]
host = localhost
port: 8080
debug = Yes
path = %(base)s/www
ratio=0.5
long = one
    two

    three
empty =

[client]
; another
name = x = y
percent = 100%%
bad = %(nothing)s
"""
c = configparser.ConfigParser()
c.read_string(TEXT)
print(c.sections(), c.defaults(), c.options("server"), "server" in c, "DEFAULT" in c, len(c), list(c))
s = c["server"]
print(s, s["host"], s["PORT"], s.getint("port"), s.getboolean("debug"), s.getfloat("ratio"), s["path"], repr(s["long"]), repr(s["empty"]))
print(list(s), len(s), s.name, s.get("no"), s.get("no", "fallback"), s.getint("no", 5), "host" in s, "nope" in s, dict(c["client"].parser["DEFAULT"]))
print(c.get("client", "name"), c.get("client", "percent"), c.get("client", "percent", raw=True), c.get("server", "x", fallback=None), c.get("server", "path", vars={"base": "/v"}))
print(c.items("server"), c.has_option("server", "base"), c.has_section("DEFAULT"), [name for name, _ in c.items()])
show(c.get, "client", "bad")
show(c.get, "nosection", "x")
show(c.get, "server", "nothing")
show(c.getint, "server", "host")
show(c.getboolean, "server", "host")
show(c.__getitem__, "none")
show(s.__getitem__, "none")
show(c.set, "server", "a", 5)
show(c.set, "server", "a", "50%")
show(c.set, "none", "a", "5")
show(c.add_section, "server")
show(c.add_section, "DEFAULT")
show(c.add_section, 5)
c["new"] = {"a": 1, "b": "two"}
c["new"]["c"] = "multi\nline"
c.set("new", "d", "x")
print(c.remove_option("new", "d"), c.remove_option("new", "d"), c.remove_section("client"), c.remove_section("client"))
del c["server"]["ratio"]
c.write(sys.stdout)
c.write(sys.stdout, space_around_delimiters=False)
for text in ("a = 1\n", "[a]\n[a]\n", "[a]\nx = 1\nX = 2\n", "[a]\njust words\n", "[a\nb=1", "[a]\n= 5\n"):
    show(configparser.ConfigParser().read_string, text)
n = configparser.ConfigParser(allow_no_value=True, inline_comment_prefixes=("#",), delimiters=("=",), strict=False)
n.read_string("[a]\nflag\nx = 1 # comment\nx = 2\ny: z = 3\n[a]\nw=1")
print(dict(n["a"]))
e = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
e.read_string("[p]\nhome = /h\n[q]\nd = ${p:home}/x\ne = ${d}/$$\nf = ${zz}\ng = $x\n")
print(e["q"]["d"], e["q"]["e"])
show(e.get, "q", "f")
show(e.get, "q", "g")
r = configparser.RawConfigParser()
r.read_dict({"s": {"k": "%(x)s", "n": 5}})
print(r.get("s", "k"), r["s"]["n"], r.read(["/no/such/file"]))
loop = configparser.ConfigParser()
loop.read_string("[a]\nx = %(y)s\ny = %(x)s\nz = %\nw = %(a\n")
for key in "xzw":
    show(loop.get, "a", key)
