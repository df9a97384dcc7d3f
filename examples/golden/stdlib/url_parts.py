# URLs taken apart, joined, quoted; queries.
import urllib.parse as p
print(p.urlparse("http://user:pw@Host.com:8080/a/b;x?q=1&r=2#frag"))
print(p.urlsplit("//x/y?z"), p.urlparse("mailto:a@b"), p.urlsplit("a/b"), p.urlsplit("http://[::1]:80/x").port)
u = p.urlsplit("http://user:pw@Host.com:8080/a"); print(u.hostname, u.port, u.username, u.password, u.netloc, u.geturl())
for r in ["g:h","g","./g","g/","/g","//g","?y","g?y","#s","g#s",";x","g;x","..","../","../g","../..","../../g","../../../g","./../g","./g/.","g/./h","g/../h","",".","http:g"]:
    print(r, p.urljoin("http://a/b/c/d;p?q", r))
print(p.quote("a b/ü&~"), p.quote_plus("a b/ü&"), p.quote("a/b", safe=""), p.quote(b"\xff\x00"), p.unquote("a%20b%C3%BC%ZZ+"), p.unquote_plus("a+b%2B"), p.unquote_to_bytes("a%ff"))
print(p.urlencode({"a": 1, "b": "x y", "c": [1, 2]}), p.urlencode({"c": [1, 2]}, doseq=True), p.urlencode([("a", b"\xff"), ("é", None)]))
print(p.parse_qs("a=1&b=2&a=3&c=&d"), p.parse_qsl("a=1&c=", keep_blank_values=True), p.parse_qs("a=%C3%BC+x;b=2"))
print(p.urlunparse(("http", "h", "/p", "pa", "q", "f")), p.urlunsplit(("http", "h", "p", "q", "f")), p.urldefrag("http://a/b#c"))
print(p.urlsplit(b"http://a/b?c"), p.urljoin(b"http://a/b", b"c"))
for f in [lambda: p.urlsplit("http://a:99999/").port, lambda: p.urlsplit("http://[x/"), lambda: p.urlsplit("http://a:x/").port, lambda: p.quote(3), lambda: p.urlencode(3), lambda: p.parse_qs("a", strict_parsing=True), lambda: p.urljoin("a", b"b"), lambda: p.parse_qsl("a=1&b=2", max_num_fields=1)]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(p.urlparse("http://a/b")._replace(path="/x").geturl(), p.urlparse("HTTP://A/b").scheme)
print(p.urlsplit(" http://a/b\n"), p.urlsplit("http:///x"), p.urlsplit("file:///x"), p.urlunsplit(("file","","/x","","")), p.urlunsplit(("","","//x","","")))
print(p.unwrap("<URL:http://a>"), sorted(p.__all__))
