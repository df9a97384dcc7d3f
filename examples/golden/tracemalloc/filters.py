# tracemalloc.Filter: patterns, lines, all frames, domains.
import tracemalloc
from tracemalloc import DomainFilter, Filter, Snapshot

TRACES = [(0, 1, (("/a/x.py", 2), ("/b/y.py", 4)), 2), (1, 2, (("/b/y.py", 4),), 1), (0, 4, (("/b/z.pyc", 1),), 1), (0, 8, (("<unknown>", 0),), 1)]
s = Snapshot(TRACES, 2)
for filters in ([Filter(True, "/a/*")], [Filter(False, "/a/*")], [Filter(True, "*y.py")], [Filter(True, "*y.py", all_frames=True)],
                [Filter(False, "*y.py", all_frames=True)], [Filter(True, "/b/y.py", 4)], [Filter(True, "/b/y.py", 5)], [Filter(True, "/b/z.py")],
                [Filter(True, "/b/z.pyc")], [Filter(False, "<unknown>"), Filter(False, "/a/x.py", lineno=2)],
                [Filter(True, "/a/*"), Filter(True, "/b/*"), Filter(False, "*z*")], [Filter(True, "*", domain=1)], [Filter(False, "*y*", domain=1)],
                [DomainFilter(False, 1), Filter(True, "/*")], (Filter(True, "[/]?/?.py"),)):
    print([t.size for t in s.filter_traces(filters).traces])
f = Filter(True, "a.pyc", 3, True, 7)
print(f.inclusive, f.filename_pattern, f.lineno, f.all_frames, f.domain, DomainFilter(False, 3).domain, isinstance(f, tracemalloc.BaseFilter))
tracemalloc.start()
data = bytes(100_000)
here = tracemalloc.take_snapshot().filter_traces([Filter(True, __file__)])
print([(x.traceback[0].lineno, x.size) for x in here.statistics("lineno") if x.size > 50_000])
tracemalloc.stop()
