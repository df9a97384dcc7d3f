# html.parser and html.entities.
import html
import html.entities
from html.parser import HTMLParser

print(len(html.entities.html5), len(html.entities.name2codepoint), html.entities.codepoint2name[0xe9], ascii(html.entities.entitydefs["Aacute"]))
print(ascii(html.unescape("&lt;&eacute;&notit;&NotEqualTilde;&amp;amp;&#65;&#x1F600;&#128;&unknown;&copy &AMP")))


class Show(HTMLParser):
    def handle_starttag(self, tag, attrs):
        print("start", tag, attrs, self.getpos(), self.get_starttag_text())

    def handle_endtag(self, tag):
        print("end", tag)

    def handle_startendtag(self, tag, attrs):
        print("startend", tag, attrs)

    def handle_data(self, data):
        print("data", ascii(data))

    def handle_comment(self, data):
        print("comment", repr(data))

    def handle_decl(self, decl):
        print("decl", repr(decl))

    def handle_pi(self, data):
        print("pi", repr(data))

    def unknown_decl(self, data):
        print("unknown", repr(data))

    def handle_entityref(self, name):
        print("entity", name)

    def handle_charref(self, name):
        print("char", name)


def show(*parts, **options):
    print("---", *parts)
    parser = Show(**options)
    for part in parts:
        parser.feed(part)
    parser.close()


show("<!DOCTYPE html>\n<html lang=en><body class='a b' id=\"x\" disabled>\n<p>One &amp; two<br/>three</p></body></html>")
show("<A HREF=x?a=1&amp;b=2 title = 'It&apos;s'>text</A >")
show("<script>if (a < b && c) { x = '<p>'; }</script><p>after")
show("<style>p > a { }</style>")
show("<!-- a comment --><?php echo 1 ?><![CDATA[ raw ]]><!weird>")
show("a & b &lt; c &#62; d &eacute; e", convert_charrefs=False)
show("a & b &lt; c &#62; d &eacute; e")
show("<p", " class='x", "y'>te", "xt</", "p>")
show("5 < 6 and <b>7</b> > 6 <")
show("&am", "p; x", convert_charrefs=False)
show("</p", ">", "<>", "</>", "</ x>")
show("<img src='a.png' alt=\"\" / ><input value=1/>")
