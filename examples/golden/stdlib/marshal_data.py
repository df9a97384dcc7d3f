"""marshal: plain data there and back, what CPython writes, errors; pstats and tracemalloc snapshots in files."""
import cProfile
import io
import marshal
import os
import pstats
import tracemalloc


def show(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


values = [None, True, False, ..., StopIteration, 0, -1, 2 ** 31 - 1, -2 ** 31, 2 ** 31, -2 ** 40, 2 ** 200, 1.5, -0.0, 1e300, 1 + 2j, b"", b"abc", "", "abc",
          "\xe9", "\U0001f600", "x" * 300, (), (1, 2), tuple(range(300)), [], [1, [2]], {}, {"a": 1, 2: (3,)}, set(), {1}, frozenset([5]), bytearray(b"q")]
for v in values:
    for version in range(5):
        if marshal.loads(marshal.dumps(v, version)) != v:
            print("differs", v, version)
print(marshal.dumps([2 ** 31, 1.5], 2), marshal.dumps((300, -2 ** 40), 2), marshal.dumps(1.5, 1), marshal.dumps(b"ab", 2), marshal.dumps({300: None}, 2))
for data in (b"\xe9\x05\x00\x00\x00", b"\xfb\x02\x00\x00\x00\xda\x01ar\x01\x00\x00\x00r\x01\x00\x00\x00", b"\xdb\x01\x00\x00\x00r\x00\x00\x00\x00", b"\xa9\x02\xfa\x01ar\x01\x00\x00\x00",
             b"", b"i\x01", b"?", b"r\x00\x00\x00\x00"):
    show(marshal.loads, data) if not data.startswith(b"\xfb") else print(marshal.loads(b"\xdb" + data[1:]))
show(marshal.dumps, object())
show(marshal.dumps, [int])
f = io.BytesIO()
marshal.dump([1, "a"], f)
marshal.dump({"b": 2.5}, f)
f.seek(0)
print(marshal.load(f), marshal.load(f), marshal.version)
tracemalloc.start()
kept = ["x" * i for i in range(1000)]
snapshot = tracemalloc.take_snapshot()
tracemalloc.stop()
snapshot.dump("lib2_snapshot.tmp")
again = tracemalloc.Snapshot.load("lib2_snapshot.tmp")
os.remove("lib2_snapshot.tmp")
print(len(again.traces) == len(snapshot.traces), again.statistics("lineno")[0].count == snapshot.statistics("lineno")[0].count)

p = cProfile.Profile()
p.runcall(sorted, [3, 1, 2])
p.dump_stats("lib2_profile.tmp")
print(pstats.Stats("lib2_profile.tmp", stream=io.StringIO()).total_calls > 0)
os.remove("lib2_profile.tmp")
