"""string.Template and Formatter, html, gzip, platform."""
import gzip
import html
import os
import platform
import string
from string import Formatter, Template


def show(f, *args, **named):
    try:
        print(repr(f(*args, **named)))
    except Exception as e:
        print(type(e).__name__, e)


t = Template("$who likes ${what}s, $$5 and $_x1")
show(t.substitute, who="Ann", what="kite", _x1=1)
show(t.substitute, {"who": "A", "what": "b"}, _x1=2)
show(t.substitute, who="A")
show(t.safe_substitute, who="A")
print(t.get_identifiers(), t.is_valid(), Template("a\nb $").is_valid(), t.template)
show(Template("a\nb $ c").substitute, {})
show(Template("${").substitute, {})
show(Template("$ü").safe_substitute, {})


class Percent(Template):
    delimiter = "%"
    idpattern = "[a-z]+"


show(Percent("%a %b $c %%").substitute, a=1, b=2)
show(Formatter().format, "{} {a} {1} {{}}", 1, a=2)
show(Formatter().format, "{} {a!r:>5} {:{w}}", 1, 3, a="x", w=4)
show(Formatter().format, "{0[1]} {0.__class__.__name__} {k[x]}", [1, 2], k={"x": 5})
show(Formatter().format, "{a}")
show(Formatter().format, "{}")
show(Formatter().format, "}")
print(list(Formatter().parse("a{b!r:c}d{{e}}f{}")))
print(string.capwords("hello  world"), string.punctuation, len(string.printable))
for text in '<a href="x">\'&amp;</a>', "", "é":
    print(html.escape(text), html.escape(text, quote=False), html.unescape(html.escape(text)))
for text in "&lt;&gt;&amp;&quot;&#39;&#x27;&nbsp;|&copy;&eacute;&euro;", "&notit; &amp &ampx &#128; &#0; &#x110000; &#xd800;", "& &x &unknown; a&b", "&#65&#x42;&ltc":
    show(html.unescape, text) if "unknown" not in text else None
data = b"some bytes " * 50
packed = gzip.compress(data, mtime=0)
print(packed[:10], len(packed) < len(data), gzip.decompress(packed) == data, gzip.decompress(b""))
show(gzip.decompress, b"plain text here")
show(gzip.decompress, packed[:-1] + b"\1")
with gzip.open("lib2_text.gz", "wt") as f:
    f.write("line one\nline two\n")
with gzip.open("lib2_text.gz", "rt") as f:
    print(f.readlines())
with gzip.open("lib2_text.gz") as f:
    print(f.read(8))
os.remove("lib2_text.gz")
print(platform.system(), platform.python_version() == ".".join(platform.python_version_tuple()), platform.uname().system, platform.node() == os.uname().nodename)
