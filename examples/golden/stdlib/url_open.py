# What urlopen() reads without a network, what it refuses, and its errors.
import urllib.request as r, urllib.error as e
def t(f):
    try: print(f())
    except Exception as x: print(type(x), repr(x), str(x), x.args, getattr(x, "reason", None))
t(lambda: r.urlopen("foo"))
t(lambda: r.urlopen("foo:bar"))
t(lambda: r.urlopen("http://"))
t(lambda: r.urlopen("http://127.0.0.1:1/"))
t(lambda: r.urlopen("file:///nosuch"))
t(lambda: r.urlopen(3))
with r.urlopen("data:text/plain;charset=utf-8,Hello%20W") as f: print(f.read(), f.headers["content-type"], f.info().get_content_type(), f.status, f.geturl(), f.headers.items())
with r.urlopen("data:;base64,SGVsbG8=") as f: print(f.read(), f.headers.items())
q = r.Request("http://a/b?c#d", data=b"x", headers={"X-a-B": "1"}, method=None); print(q.get_method(), q.full_url, q.host, q.selector, q.type, q.headers, q.header_items(), q.has_header("X-a-b"), q.get_header("X-a-b"), q.fragment, q.origin_req_host, q.unverifiable, q.data)
print(e.HTTPError("u", 404, "Not Found", {}, None), repr(e.HTTPError("u", 404, "Not Found", {}, None)), e.URLError("x"), repr(e.URLError("x")), e.ContentTooShortError("m", b"x"))
