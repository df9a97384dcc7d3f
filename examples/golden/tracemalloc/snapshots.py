# tracemalloc: where memory is allocated, statistics, differences, filters, peaks and the text of it all.
import sys
import tracemalloc

HERE = __file__


def own(snapshot):
    return [s for s in snapshot.statistics("lineno") if s.traceback[0].filename == HERE]


def show(statistic):
    return str(statistic).replace(HERE, "FILE")


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__, str(e)


print("off", tracemalloc.is_tracing(), tracemalloc.get_traced_memory(), tracemalloc.get_traceback_limit())
print(attempt(tracemalloc.take_snapshot), tracemalloc.get_object_traceback(HERE))
print(attempt(tracemalloc.start, 0), attempt(tracemalloc.start, 65536), attempt(tracemalloc.start, "1"))
tracemalloc.start(5)
print("on", tracemalloc.is_tracing(), tracemalloc.get_traceback_limit())


def make(n):
    return bytes(n)


def outer(n):
    data = make(n)
    return data


kept = outer(100_000)
first = tracemalloc.take_snapshot()
more = [bytes(10_000) for _ in range(7)]
grown = bytearray()
for i in range(3):
    grown.extend(
        bytes(50_000))
table = {}
for i in range(1000):
    table[i] = None
places = []
for i in range(3000):
    places.append(None)
many = set()
for i in range(600):
    many.add(i)
second = tracemalloc.take_snapshot()

print("the largest of the first", [show(s) for s in own(first)][:1])
print([(f.lineno, f.filename == HERE) for f in tracemalloc.get_object_traceback(kept)])
print(tracemalloc.get_object_traceback(kept).format(2) [1::2], tracemalloc.get_object_traceback(kept).format(-2)[1::2])
print(tracemalloc.get_object_traceback(kept).format(most_recent_first=True)[1::2])
print(str(tracemalloc.get_object_traceback(kept)[-1]).replace(HERE, "FILE"))
for s in sorted((s for s in own(second) if s.size > 9000), key=lambda s: s.traceback):
    print("  ", s.traceback[0].lineno, s.size // 1000, "thousand")
print("difference")
for d in second.compare_to(first, "lineno"):
    if d.traceback[0].filename == HERE and d.size_diff > 50_000:
        print("  ", d.traceback[0].lineno, d.size_diff // 1000, d.count_diff // 100)
[top] = [s for s in second.statistics("traceback") if s.size == 100_033]
print(len(top.traceback), [f.lineno for f in top.traceback], top.count)
cumulative = {s.traceback[0].lineno: s.size for s in second.statistics("lineno", True) if s.traceback[0].filename == HERE}
print([cumulative[f.lineno] >= 100_033 for f in top.traceback])
print(attempt(second.statistics, "colour"), attempt(second.statistics, "traceback", True))
[by_file] = [s for s in second.statistics("filename") if s.traceback[0].filename == HERE]
print(by_file.traceback[0].lineno, by_file.size > 400_000)

print("peak")
tracemalloc.clear_traces()
print(tracemalloc.get_traced_memory()[0] < 5000)
block = bytes(1_000_000)
del block
now, peak = tracemalloc.get_traced_memory()
print(now < 10_000, 1_000_000 <= peak < 1_010_000)
tracemalloc.reset_peak()
print(tracemalloc.get_traced_memory()[1] < 20_000, tracemalloc.get_tracemalloc_memory() > 0)
tracemalloc.stop()
print("off", tracemalloc.is_tracing(), tracemalloc.get_traced_memory(), tracemalloc.get_object_traceback(kept))

print("made by hand")
TRACES = [
    (0, 10, (("a.py", 2), ("b.py", 4)), 2), (0, 10, (("a.py", 2), ("b.py", 4)), 2),
    (1, 2, (("a.py", 5), ("b.py", 4)), 3), (2, 66, (("b.py", 1),), 1), (3, 7_000_000, (("<unknown>", 0),), 1)]
OLD = [(0, 10, (("a.py", 2), ("b.py", 4)), 2), (2, 400_000, (("c.py", 7),), 1)]
new, old = tracemalloc.Snapshot(TRACES, 2), tracemalloc.Snapshot(OLD, 2)
for key in ("lineno", "filename", "traceback"):
    print(key, [str(s) for s in new.statistics(key)])
    print([repr(s) for s in new.compare_to(old, key)])
    print([str(s) for s in new.compare_to(old, key)])
print([str(s) for s in new.statistics("lineno", cumulative=True)])
print([str(s) for s in new.compare_to(old, "filename", cumulative=True)])
print(new.traces, new.traces[0], repr(new.traces[2]), len(new.traces[1:3]), new.traces[0] in new.traces)
trace = new.traces[2]
print(trace.domain, trace.size, trace.traceback, repr(trace.traceback), trace.traceback.total_nframe)
print(trace == new.traces[2], trace == new.traces[0], trace == 1, hash(trace) == hash(new.traces[2]))
frame = trace.traceback[0]
print(frame, repr(frame), frame < trace.traceback[1], frame == trace.traceback[0], frame in trace.traceback, frame >= frame)
print(trace.traceback < new.traces[0].traceback, trace.traceback == new.traces[2].traceback, len(trace.traceback))
F, D = tracemalloc.Filter, tracemalloc.DomainFilter
for filters in ([], [D(True, 0)], [D(False, 0)], [D(True, 0), D(True, 2)]):
    print([t.domain for t in new.filter_traces(filters).traces])
print(attempt(new.filter_traces, 5))
for size in (0, 1, 99, 100, 1023, 10239, 10240, 100 * 1024, 1024 * 1024 * 5, 2**33, 2**50, 2**60):
    print(tracemalloc._format_size(size, False), "|", tracemalloc._format_size(-size, True), end=" | ")
print()
print(tracemalloc.Statistic(trace.traceback, 0, 0), repr(tracemalloc.Statistic(trace.traceback, 5, 1)))
