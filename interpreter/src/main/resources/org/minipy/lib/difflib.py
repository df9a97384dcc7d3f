"""Differences of sequences, mainly of lines of text.

SequenceMatcher looks for the longest run that two sequences share, then for the longest left and right of it, and so on:
not the smallest difference, but one that reads well.
"""

__all__ = ['get_close_matches', 'ndiff', 'restore', 'SequenceMatcher', 'Differ', 'IS_CHARACTER_JUNK',
           'IS_LINE_JUNK', 'context_diff', 'unified_diff', 'diff_bytes', 'Match']

import re
from collections import namedtuple
from heapq import nlargest
from types import GenericAlias

Match = namedtuple('Match', 'a b size')


def _ratio(matches, length):
    return 2.0 * matches / length if length else 1.0


class SequenceMatcher:
    """Compares two sequences of hashable elements."""

    def __init__(self, isjunk=None, a='', b='', autojunk=True):
        self.isjunk = isjunk
        self.a = self.b = None
        self.autojunk = autojunk
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        """Sets both sequences."""
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        """Sets the first sequence."""
        if a is not self.a:
            self.a = a
            self.matching_blocks = self.opcodes = None

    def set_seq2(self, b):
        """Sets the second sequence, about which more is remembered: for many comparisons set the first one anew."""
        if b is not self.b:
            self.b = b
            self.matching_blocks = self.opcodes = None
            self.fullbcount = None
            self._index_b()

    def _index_b(self):
        """Where each element stands in b; without junk, and in a long sequence without what is all over it."""
        places = self.b2j = {}
        for i, element in enumerate(self.b):
            places.setdefault(element, []).append(i)
        self.bjunk = junk = set()
        if self.isjunk:
            junk.update(filter(self.isjunk, places))
            for element in junk:
                del places[element]
        self.bpopular = popular = set()
        n = len(self.b)
        if self.autojunk and n >= 200:
            limit = n // 100 + 1
            popular.update(element for element, where in places.items() if len(where) > limit)
            for element in popular:
                del places[element]

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        """The longest common run in a[alo:ahi] and b[blo:bhi]; the first one in a, then in b, of equal ones."""
        a, b, places, is_junk = self.a, self.b, self.b2j, self.bjunk.__contains__
        if ahi is None:
            ahi = len(a)
        if bhi is None:
            bhi = len(b)
        besti, bestj, size = alo, blo, 0
        ending = {}
        nothing = []
        for i in range(alo, ahi):
            now = {}
            for j in places.get(a[i], nothing):
                if j < blo:
                    continue
                if j >= bhi:
                    break
                k = now[j] = ending.get(j - 1, 0) + 1
                if k > size:
                    besti, bestj, size = i - k + 1, j - k + 1, k
            ending = now
        # first grow over elements that count, then over junk beside them
        for junk in (False, True):
            while besti > alo and bestj > blo and is_junk(b[bestj - 1]) is junk and a[besti - 1] == b[bestj - 1]:
                besti, bestj, size = besti - 1, bestj - 1, size + 1
            while (besti + size < ahi and bestj + size < bhi and is_junk(b[bestj + size]) is junk
                   and a[besti + size] == b[bestj + size]):
                size += 1
        return Match(besti, bestj, size)

    def get_matching_blocks(self):
        """All common runs in order; the last one is empty and stands at the ends."""
        if self.matching_blocks is not None:
            return self.matching_blocks
        la, lb = len(self.a), len(self.b)
        waiting = [(0, la, 0, lb)]
        found = []
        while waiting:
            alo, ahi, blo, bhi = waiting.pop()
            i, j, k = match = self.find_longest_match(alo, ahi, blo, bhi)
            if k:
                found.append(match)
                if alo < i and blo < j:
                    waiting.append((alo, i, blo, j))
                if i + k < ahi and j + k < bhi:
                    waiting.append((i + k, ahi, j + k, bhi))
        found.sort()
        joined = []
        i1 = j1 = k1 = 0
        for i, j, k in found:
            if i1 + k1 == i and j1 + k1 == j:
                k1 += k
            else:
                if k1:
                    joined.append(Match(i1, j1, k1))
                i1, j1, k1 = i, j, k
        if k1:
            joined.append(Match(i1, j1, k1))
        joined.append(Match(la, lb, 0))
        self.matching_blocks = joined
        return joined

    def get_opcodes(self):
        """Tuples (tag, i1, i2, j1, j2) that say how a becomes b."""
        if self.opcodes is None:
            self.opcodes = codes = []
            i = j = 0
            for ai, bj, size in self.get_matching_blocks():
                if i < ai or j < bj:
                    tag = 'delete' if j == bj else 'insert' if i == ai else 'replace'
                    codes.append((tag, i, ai, j, bj))
                i, j = ai + size, bj + size
                if size:
                    codes.append(('equal', ai, i, bj, j))
        return self.opcodes

    def get_grouped_opcodes(self, n=3):
        """Generates groups of opcodes with at most n equal elements around the changes."""
        codes = self.get_opcodes() or [("equal", 0, 1, 0, 1)]
        codes = list(codes)
        if codes[0][0] == 'equal':
            tag, i1, i2, j1, j2 = codes[0]
            codes[0] = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
        if codes[-1][0] == 'equal':
            tag, i1, i2, j1, j2 = codes[-1]
            codes[-1] = tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
        group = []
        for tag, i1, i2, j1, j2 in codes:
            if tag == 'equal' and i2 - i1 > 2 * n:
                group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                yield group
                group = []
                i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == 'equal'):
            yield group

    def ratio(self):
        """How similar they are, from 0 to 1."""
        return _ratio(sum(block.size for block in self.get_matching_blocks()), len(self.a) + len(self.b))

    def quick_ratio(self):
        """An upper bound of ratio(): as if the order did not count."""
        if self.fullbcount is None:
            self.fullbcount = {}
            for element in self.b:
                self.fullbcount[element] = self.fullbcount.get(element, 0) + 1
        left = {}
        matches = 0
        for element in self.a:
            n = left.get(element)
            if n is None:
                n = self.fullbcount.get(element, 0)
            left[element] = n - 1
            if n > 0:
                matches += 1
        return _ratio(matches, len(self.a) + len(self.b))

    def real_quick_ratio(self):
        """An upper bound of ratio() from the lengths."""
        la, lb = len(self.a), len(self.b)
        return _ratio(min(la, lb), la + lb)

    __class_getitem__ = classmethod(GenericAlias)


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    """The best n of the possibilities that are at least as similar to the word as cutoff says, the best first."""
    if not n > 0:
        raise ValueError("n must be > 0: %r" % (n,))
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError("cutoff must be in [0.0, 1.0]: %r" % (cutoff,))
    matcher = SequenceMatcher()
    matcher.set_seq2(word)
    found = []
    for candidate in possibilities:
        matcher.set_seq1(candidate)
        if (matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff
                and matcher.ratio() >= cutoff):
            found.append((matcher.ratio(), candidate))
    return [candidate for _, candidate in nlargest(n, found)]


class Differ:
    """Compares lists of lines; also shows where similar lines differ."""

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        """Generates the lines, each with '  ', '- ', '+ ' or '? ' before it."""
        matcher = SequenceMatcher(self.linejunk, a, b)
        for tag, alo, ahi, blo, bhi in matcher.get_opcodes():
            if tag == 'replace':
                yield from self._fancy_replace(a, alo, ahi, b, blo, bhi)
            elif tag == 'delete':
                yield from self._dump('-', a, alo, ahi)
            elif tag == 'insert':
                yield from self._dump('+', b, blo, bhi)
            else:
                yield from self._dump(' ', a, alo, ahi)

    def _dump(self, tag, x, lo, hi):
        for i in range(lo, hi):
            yield f'{tag} {x[i]}'

    def _plain_replace(self, a, alo, ahi, b, blo, bhi):
        first, second = self._dump('-', a, alo, ahi), self._dump('+', b, blo, bhi)
        if bhi - blo < ahi - alo:
            first, second = second, first
        yield from first
        yield from second

    def _fancy_replace(self, a, alo, ahi, b, blo, bhi):
        """Looks for the two most similar lines, shows how they differ, and goes on on both sides."""
        best, cutoff = 0.74, 0.75
        matcher = SequenceMatcher(self.charjunk)
        equal = None
        for j in range(blo, bhi):
            matcher.set_seq2(b[j])
            for i in range(alo, ahi):
                if a[i] == b[j]:
                    if equal is None:
                        equal = i, j
                    continue
                matcher.set_seq1(a[i])
                if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best and matcher.ratio() > best:
                    best, best_i, best_j = matcher.ratio(), i, j
        if best < cutoff:
            if equal is None:
                yield from self._plain_replace(a, alo, ahi, b, blo, bhi)
                return
            best_i, best_j = equal
        else:
            equal = None
        yield from self._fancy_helper(a, alo, best_i, b, blo, best_j)
        line1, line2 = a[best_i], b[best_j]
        if equal is None:
            marks1 = marks2 = ""
            matcher.set_seqs(line1, line2)
            for tag, i1, i2, j1, j2 in matcher.get_opcodes():
                mark1, mark2 = {'replace': '^^', 'delete': '- ', 'insert': ' +', 'equal': '  '}[tag]
                marks1 += mark1 * (i2 - i1)
                marks2 += mark2 * (j2 - j1)
            yield from self._qformat(line1, line2, marks1, marks2)
        else:
            yield '  ' + line1
        yield from self._fancy_helper(a, best_i + 1, ahi, b, best_j + 1, bhi)

    def _fancy_helper(self, a, alo, ahi, b, blo, bhi):
        if alo < ahi and blo < bhi:
            yield from self._fancy_replace(a, alo, ahi, b, blo, bhi)
        elif alo < ahi:
            yield from self._dump('-', a, alo, ahi)
        elif blo < bhi:
            yield from self._dump('+', b, blo, bhi)

    def _qformat(self, line1, line2, marks1, marks2):
        for tag, line, marks in (('-', line1, marks1), ('+', line2, marks2)):
            yield f'{tag} {line}'
            # white space of the line stays under itself, so that tabs do not shift the marks
            marks = ''.join(c if mark == ' ' and c.isspace() else mark for c, mark in zip(line, marks)).rstrip()
            if marks:
                yield f'? {marks}\n'


def IS_LINE_JUNK(line, pat=re.compile(r"\s*(?:#\s*)?$").match):
    """Whether a line is blank or a lone '#'."""
    return pat(line) is not None


def IS_CHARACTER_JUNK(ch, ws=" \t"):
    """Whether a character is a space or tab."""
    return ch in ws


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    """The comparison of two lists of lines that Differ makes."""
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    """Generates the lines of the first (1) or second (2) list from what ndiff made."""
    try:
        tag = {1: "- ", 2: "+ "}[int(which)]
    except KeyError:
        raise ValueError('unknown delta choice (must be 1 or 2): %r' % which) from None
    for line in delta:
        if line[:2] in ("  ", tag):
            yield line[2:]


def _check_types(a, b, *args):
    if a and not isinstance(a[0], str):
        raise TypeError('lines to compare must be str, not %s (%r)' % (type(a[0]).__name__, a[0]))
    if b and not isinstance(b[0], str):
        raise TypeError('lines to compare must be str, not %s (%r)' % (type(b[0]).__name__, b[0]))
    for arg in args:
        if not isinstance(arg, str):
            raise TypeError('all arguments must be str, not: %r' % (arg,))


def _unified_range(start, stop):
    length = stop - start
    if length == 1:
        return f'{start + 1}'
    return f'{start + 1 if length else start},{length}'


def unified_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    """Generates a unified difference of two lists of lines."""
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            for mark, name, date in (('---', fromfile, fromfiledate), ('+++', tofile, tofiledate)):
                yield f'{mark} {name}{chr(9) + date if date else ""}{lineterm}'
        first, last = group[0], group[-1]
        yield f'@@ -{_unified_range(first[1], last[2])} +{_unified_range(first[3], last[4])} @@{lineterm}'
        for tag, i1, i2, j1, j2 in group:
            if tag == 'equal':
                for line in a[i1:i2]:
                    yield ' ' + line
                continue
            for line in a[i1:i2]:
                yield '-' + line
            for line in b[j1:j2]:
                yield '+' + line


def _context_range(start, stop):
    length = stop - start
    if length <= 1:
        return f'{start + 1 if length else start}'
    return f'{start + 1},{start + length}'


def context_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    """Generates a context difference of two lists of lines."""
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    prefixes = {'insert': '+ ', 'delete': '- ', 'replace': '! ', 'equal': '  '}
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            for mark, name, date in (('***', fromfile, fromfiledate), ('---', tofile, tofiledate)):
                yield f'{mark} {name}{chr(9) + date if date else ""}{lineterm}'
        first, last = group[0], group[-1]
        yield '***************' + lineterm
        yield f'*** {_context_range(first[1], last[2])} ****{lineterm}'
        if any(code[0] in ('replace', 'delete') for code in group):
            for tag, i1, i2, _, _ in group:
                if tag != 'insert':
                    for line in a[i1:i2]:
                        yield prefixes[tag] + line
        yield f'--- {_context_range(first[3], last[4])} ----{lineterm}'
        if any(code[0] in ('replace', 'insert') for code in group):
            for tag, _, _, j1, j2 in group:
                if tag != 'delete':
                    for line in b[j1:j2]:
                        yield prefixes[tag] + line


def diff_bytes(dfunc, a, b, fromfile=b'', tofile=b'', fromfiledate=b'', tofiledate=b'', n=3, lineterm=b'\n'):
    """Has unified_diff or context_diff compare lines that are bytes in an unknown encoding."""
    def decode(text):
        try:
            return text.decode('ascii', 'surrogateescape')
        except AttributeError as e:
            raise TypeError('all arguments must be bytes, not %s (%r)' % (type(text).__name__, text)) from e
    texts = [decode(text) for text in (fromfile, tofile, fromfiledate, tofiledate)]
    for line in dfunc(list(map(decode, a)), list(map(decode, b)), *texts, n, decode(lineterm)):
        yield line.encode('ascii', 'surrogateescape')
