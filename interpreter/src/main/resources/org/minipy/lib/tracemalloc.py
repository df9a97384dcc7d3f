"""Where memory was allocated: snapshots of all blocks, statistics by line, file or traceback, and their differences."""

from collections.abc import Iterable, Sequence
from functools import total_ordering
import linecache

from _tracemalloc import *
from _tracemalloc import _get_object_traceback, _get_traces

_UNITS = "B", "KiB", "MiB", "GiB", "TiB"


def _format_size(size, sign):
    """Return a size with its unit; `sign` says whether a plus is shown."""
    plus = "+" if sign else ""
    for unit in _UNITS:
        if abs(size) < 100 and unit != "B":
            return f"{size:{plus}.1f} {unit}"
        if abs(size) < 10 * 1024 or unit == "TiB":
            return f"{size:{plus}.0f} {unit}"
        size /= 1024


def get_object_traceback(obj):
    """Return the Traceback of where an object was made; None when that is not known."""
    frames = _get_object_traceback(obj)
    return None if frames is None else Traceback(frames)


def take_snapshot():
    """Return a Snapshot of all blocks that are traced; RuntimeError when none are."""
    if not is_tracing():
        raise RuntimeError("the tracemalloc module must be tracing memory allocations to take a snapshot")
    return Snapshot(_get_traces(), get_traceback_limit())


@total_ordering
class Frame:
    """A file and a line."""

    __slots__ = ("_frame",)

    def __init__(self, frame):
        self._frame = frame

    @property
    def filename(self):
        return self._frame[0]

    @property
    def lineno(self):
        return self._frame[1]

    def __eq__(self, other):
        if not isinstance(other, Frame):
            return NotImplemented
        return self._frame == other._frame

    def __lt__(self, other):
        if not isinstance(other, Frame):
            return NotImplemented
        return self._frame < other._frame

    def __hash__(self):
        return hash(self._frame)

    def __str__(self):
        return f"{self.filename}:{self.lineno}"

    def __repr__(self):
        return f"<Frame filename={self.filename!r} lineno={self.lineno!r}>"


@total_ordering
class Traceback(Sequence):
    """A sequence of frames, the outermost first."""

    __slots__ = ("_frames", "_total_nframe")

    def __init__(self, frames, total_nframe=None):
        """Make one of pairs (file, line), the innermost first."""
        self._frames = tuple(reversed(frames))
        self._total_nframe = total_nframe

    @property
    def total_nframe(self):
        """How many frames there were before the traceback was cut; None when that is not known."""
        return self._total_nframe

    def __len__(self):
        return len(self._frames)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(Frame(frame) for frame in self._frames[index])
        return Frame(self._frames[index])

    def __contains__(self, frame):
        return frame._frame in self._frames

    def __hash__(self):
        return hash(self._frames)

    def __eq__(self, other):
        if not isinstance(other, Traceback):
            return NotImplemented
        return self._frames == other._frames

    def __lt__(self, other):
        if not isinstance(other, Traceback):
            return NotImplemented
        return self._frames < other._frames

    def __str__(self):
        return str(self[0])

    def __repr__(self):
        total = "" if self._total_nframe is None else f" total_nframe={self._total_nframe}"
        return f"<Traceback {tuple(self)}{total}>"

    def format(self, limit=None, most_recent_first=False):
        """Return the lines of the text: the innermost `limit` frames, or without as many of them if negative."""
        frames = self[:]
        if limit is not None:
            frames = self[-limit:] if limit > 0 else self[:limit]
        lines = []
        for frame in reversed(frames) if most_recent_first else frames:
            lines.append(f'  File "{frame.filename}", line {frame.lineno}')
            text = linecache.getline(frame.filename, frame.lineno).strip()
            if text:
                lines.append(f"    {text}")
        return lines


class Trace:
    """One block of memory."""

    __slots__ = ("_trace",)

    def __init__(self, trace):
        self._trace = trace

    @property
    def domain(self):
        return self._trace[0]

    @property
    def size(self):
        return self._trace[1]

    @property
    def traceback(self):
        return Traceback(*self._trace[2:])

    def __eq__(self, other):
        if not isinstance(other, Trace):
            return NotImplemented
        return self._trace == other._trace

    def __hash__(self):
        return hash(self._trace)

    def __str__(self):
        return f"{self.traceback}: {_format_size(self.size, False)}"

    def __repr__(self):
        return (f"<Trace domain={self.domain} size={_format_size(self.size, False)},"
                f" traceback={self.traceback!r}>")


class _Traces(Sequence):
    """The traces of a snapshot, made when they are looked at."""

    def __init__(self, traces):
        self._traces = traces

    def __len__(self):
        return len(self._traces)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(Trace(trace) for trace in self._traces[index])
        return Trace(self._traces[index])

    def __contains__(self, trace):
        return trace._trace in self._traces

    def __eq__(self, other):
        if not isinstance(other, _Traces):
            return NotImplemented
        return self._traces == other._traces

    def __repr__(self):
        return f"<Traces len={len(self)}>"


class Statistic:
    """Size and number of the blocks that were allocated at one place."""

    __slots__ = ("traceback", "size", "count")

    def __init__(self, traceback, size, count):
        self.traceback = traceback
        self.size = size
        self.count = count

    def _values(self):
        return self.traceback, self.size, self.count

    def __hash__(self):
        return hash(self._values())

    def __eq__(self, other):
        if not isinstance(other, Statistic):
            return NotImplemented
        return self._values() == other._values()

    def __str__(self):
        text = f"{self.traceback}: size={_format_size(self.size, False)}, count={self.count}"
        if self.count:
            text += f", average={_format_size(self.size / self.count, False)}"
        return text

    def __repr__(self):
        return f"<Statistic traceback={self.traceback!r} size={self.size} count={self.count}>"

    def _sort_key(self):
        return self.size, self.count, self.traceback


class StatisticDiff:
    """Size and number of the blocks of one place, and by how much they changed between two snapshots."""

    __slots__ = ("traceback", "size", "size_diff", "count", "count_diff")

    def __init__(self, traceback, size, size_diff, count, count_diff):
        self.traceback = traceback
        self.size = size
        self.size_diff = size_diff
        self.count = count
        self.count_diff = count_diff

    def _values(self):
        return self.traceback, self.size, self.size_diff, self.count, self.count_diff

    def __hash__(self):
        return hash(self._values())

    def __eq__(self, other):
        if not isinstance(other, StatisticDiff):
            return NotImplemented
        return self._values() == other._values()

    def __str__(self):
        text = (f"{self.traceback}: size={_format_size(self.size, False)} ({_format_size(self.size_diff, True)}),"
                f" count={self.count} ({self.count_diff:+})")
        if self.count:
            text += f", average={_format_size(self.size / self.count, False)}"
        return text

    def __repr__(self):
        return (f"<StatisticDiff traceback={self.traceback!r} size={self.size} ({self.size_diff:+})"
                f" count={self.count} ({self.count_diff:+})>")

    def _sort_key(self):
        return abs(self.size_diff), self.size, abs(self.count_diff), self.count, self.traceback


def _compare(old_group, new_group):
    differences = []
    for traceback, new in new_group.items():
        old = old_group.get(traceback)
        size, count = (0, 0) if old is None else (old.size, old.count)
        differences.append(StatisticDiff(traceback, new.size, new.size - size, new.count, new.count - count))
    for traceback, old in old_group.items():
        if traceback not in new_group:
            differences.append(StatisticDiff(traceback, 0, -old.size, 0, -old.count))
    return differences


def _normalize_filename(filename):
    return filename[:-1] if filename.endswith(".pyc") else filename


class BaseFilter:
    """Says which traces a snapshot keeps, or, if not `inclusive`, which it leaves out."""

    def __init__(self, inclusive):
        self.inclusive = inclusive

    def _match(self, trace):
        raise NotImplementedError


class Filter(BaseFilter):
    """Traces of files whose name matches a pattern, of one line, of one domain."""

    def __init__(self, inclusive, filename_pattern, lineno=None, all_frames=False, domain=None):
        super().__init__(inclusive)
        self.inclusive = inclusive
        self._filename_pattern = _normalize_filename(filename_pattern)
        self.lineno = lineno
        self.all_frames = all_frames
        self.domain = domain

    @property
    def filename_pattern(self):
        return self._filename_pattern

    def _matches_frame(self, filename, lineno):
        import fnmatch
        if not fnmatch.fnmatch(_normalize_filename(filename), self._filename_pattern):
            return False
        return self.lineno is None or lineno == self.lineno

    def _match(self, trace):
        domain, _, frames, _ = trace
        if not self.all_frames:
            frames = frames[:1]
        matches = any(self._matches_frame(*frame) for frame in frames) == bool(self.inclusive)
        if self.domain is None:
            return matches
        if self.inclusive:
            return matches and domain == self.domain
        return matches or domain != self.domain


class DomainFilter(BaseFilter):
    """Traces of one domain: an address space of its own, of which MiniPy has but 0."""

    def __init__(self, inclusive, domain):
        super().__init__(inclusive)
        self._domain = domain

    @property
    def domain(self):
        return self._domain

    def _match(self, trace):
        return (trace[0] == self.domain) == bool(self.inclusive)


class Snapshot:
    """All blocks that were traced at one moment."""

    def __init__(self, traces, traceback_limit):
        self.traces = _Traces(traces)
        self.traceback_limit = traceback_limit

    def dump(self, filename):
        """Write the snapshot into a file."""
        import pickle
        with open(filename, "wb") as file:
            pickle.dump(self, file, pickle.HIGHEST_PROTOCOL)

    @staticmethod
    def load(filename):
        """Read a snapshot from a file."""
        import pickle
        with open(filename, "rb") as file:
            return pickle.load(file)

    def filter_traces(self, filters):
        """Return a snapshot of the traces that any of the inclusive filters and none of the others match."""
        if not isinstance(filters, Iterable):
            raise TypeError(f"filters must be a list of filters, not {type(filters).__name__}")
        include = []
        exclude = []
        for item in filters:
            (include if item.inclusive else exclude).append(item)
        kept = [trace for trace in self.traces._traces
                if (not include or any(f._match(trace) for f in include)) and all(f._match(trace) for f in exclude)]
        return Snapshot(kept, self.traceback_limit)

    def _group_by(self, key_type, cumulative):
        if key_type not in ("traceback", "filename", "lineno"):
            raise ValueError(f"unknown key_type: {key_type!r}")
        if cumulative and key_type == "traceback":
            raise ValueError(f"cumulative mode cannot by used with key type {key_type!r}")
        groups = {}
        tracebacks = {}
        for _, size, frames, _ in self.traces._traces:
            for key in _keys(key_type, frames, cumulative):
                traceback = tracebacks.get(key)
                if traceback is None:
                    traceback = tracebacks[key] = Traceback(key)
                group = groups.get(traceback)
                if group is None:
                    groups[traceback] = Statistic(traceback, size, 1)
                else:
                    group.size += size
                    group.count += 1
        return groups

    def statistics(self, key_type, cumulative=False):
        """Return a list of Statistic by "filename", "lineno" or "traceback", the largest first; if `cumulative`, a
        block counts for each of its frames."""
        statistics = list(self._group_by(key_type, cumulative).values())
        statistics.sort(reverse=True, key=Statistic._sort_key)
        return statistics

    def compare_to(self, old_snapshot, key_type, cumulative=False):
        """Return a list of StatisticDiff, the largest differences first."""
        differences = _compare(old_snapshot._group_by(key_type, cumulative), self._group_by(key_type, cumulative))
        differences.sort(reverse=True, key=StatisticDiff._sort_key)
        return differences


def _keys(key_type, frames, cumulative):
    if key_type == "traceback":
        return (frames,)
    if not cumulative:
        frames = frames[:1]
    if key_type == "lineno":
        return [(frame,) for frame in frames]
    return [((filename, 0),) for filename, _ in frames]
