"""Order of sets and sizes of sets, dicts and lists."""
import sys

from vectors import cases, record, rng

MODULUS = 2**61 - 1


def random_key(spread):
    return rng.choice([0, 0, 0, 1, 2, 5]) * MODULUS + rng.choice([rng.randrange(spread),
                                                                  rng.randrange(spread) << rng.randrange(50)])


def sets_outcome(sets):
    return [";".join("%d:%s" % (sys.getsizeof(s), " ".join(map(str, s))) for s in sets)]


SET_OPERATIONS = """pop pop clear copy update or and iand sub isub xor ixor updatelist sublist andlist xorlist new fill
    drain disjoint subset updatedict""".split()
LIST_OPERATIONS = """append append extendlist extendtuple extendgenerator extendset pop pop insert clear delete repeat
    display copy listof constants""".split()
rows = []
for _ in range(cases):
    sets = [set(), set(), set()]
    spread = rng.choice([5, 20, 100, 100, 3000 if cases > 100 else 50])
    operations = []
    answers = []
    for _ in range(rng.randrange(5, 60)):
        kind = rng.choice(["add"] * 6 + ["discard"] * 4 + SET_OPERATIONS)
        i, j = rng.randrange(3), rng.randrange(3)
        k = rng.randrange(3)
        a, b = sets[i], sets[j]
        count = rng.choice([1, 1, 3, 10, 60 if spread > 20 else 4, 400 if spread > 100 else 2])
        keys = [random_key(spread) for _ in range(count)]
        if kind in ("add", "discard"):
            keys = keys[:1]
        elif kind not in ("updatelist", "sublist", "andlist", "xorlist", "new", "fill", "drain", "updatedict"):
            keys = []
        operations.append("%s %d %d %d %s" % (kind, i, j, k, " ".join(map(str, keys))))
        answer = ""
        if kind == "add":
            a.add(keys[0])
        elif kind == "discard":
            a.discard(keys[0])
        elif kind == "pop":
            answer = str(a.pop()) if a else "none"
        elif kind == "clear":
            a.clear()
        elif kind == "copy":
            sets[k] = a.copy()
        elif kind == "update":
            a.update(b)
        elif kind == "updatedict":
            a.update(dict.fromkeys(keys))
        elif kind == "or":
            sets[k] = a | b
        elif kind == "and":
            sets[k] = a & b
        elif kind == "iand":
            a &= b
        elif kind == "sub":
            sets[k] = a - b
        elif kind == "isub":
            a -= b
        elif kind == "xor":
            sets[k] = a ^ b
        elif kind == "ixor":
            a ^= b
        elif kind == "updatelist":
            a.update(keys)
        elif kind == "sublist":
            a.difference_update(keys)
        elif kind == "andlist":
            sets[k] = a.intersection(keys)
        elif kind == "xorlist":
            a.symmetric_difference_update(keys)
        elif kind == "new":
            sets[k] = set(keys)
        elif kind == "fill":
            for key in keys:
                a.add(key)
        elif kind == "drain":
            for key in keys:
                a.discard(key)
        elif kind == "disjoint":
            answer = str(a.isdisjoint(b))
        elif kind == "subset":
            answer = str(a <= b)
        if len(operations) % 5 == 0 or answer:
            answers.append(answer + "/" + "".join(sets_outcome(sets)))
    answers.append("".join(sets_outcome(sets)))
    rows.append(("|".join(operations), "|".join(answers)))
record("set_table", rows)

rows = []
for _ in range(cases):
    dicts = [{}, {}]
    operations = []
    answers = []
    for _ in range(rng.randrange(3, 40)):
        kind = rng.choice(["add"] * 5 + ["del", "del", "clear", "copy", "update", "display", "fromkeys"])
        i, n = rng.randrange(2), rng.choice([1, 1, 2, 5, 6, 11, 30, 200 if cases > 100 else 3])
        strings = rng.random() < 0.8
        d = dicts[i]
        fresh = ["k%d-%d" % (len(operations), x) if strings else (len(operations), x) for x in range(n)]
        operations.append("%s %d %d %s" % (kind, i, n, strings))
        if kind == "add":
            for key in fresh:
                d[key] = 1
        elif kind == "del":
            for key in list(d)[:n]:
                del d[key]
        elif kind == "clear":
            d.clear()
        elif kind == "copy":
            dicts[1 - i] = d.copy()
        elif kind == "update":
            d.update(dict(dicts[1 - i]))
        elif kind == "display":
            dicts[i] = eval("{" + ", ".join("%r: 1" % (key,) for key in fresh[:15]) + "}")
        elif kind == "fromkeys":
            dicts[i] = dict.fromkeys(dict.fromkeys(fresh))
        answers.append("%d %d" % tuple(map(sys.getsizeof, dicts)))
    rows.append(("|".join(operations), "|".join(answers)))
record("dict_sizes", rows)

rows = []
for _ in range(cases):
    values = []
    operations = []
    answers = []
    for _ in range(rng.randrange(3, 40)):
        kind = rng.choice(LIST_OPERATIONS)
        n = rng.choice([0, 1, 2, 3, 4, 5, 7, 8, 9, 17, 40, 100, 1000])
        operations.append("%s %d" % (kind, n))
        if kind == "append":
            for _ in range(n):
                values.append(1)
        elif kind == "extendlist":
            values.extend([1] * n)
        elif kind == "extendtuple":
            values += (1,) * n
        elif kind == "extendgenerator":
            values.extend(i for i in range(n))
        elif kind == "extendset":
            values.extend(range(n))
        elif kind == "pop":
            for _ in range(min(n, len(values))):
                values.pop()
        elif kind == "insert":
            values.insert(0, 1)
        elif kind == "clear":
            values.clear()
        elif kind == "delete":
            del values[:n]
        elif kind == "repeat":
            if len(values) < 1000:
                values *= 3
        elif kind == "display":
            x = 1
            values = eval("[" + "x, " * n + "]")
        elif kind == "constants":
            values = eval("[" + "1, " * n + "]")
        elif kind == "copy":
            values = values[:]
        elif kind == "listof":
            values = list(i for i in range(n))
        answers.append(str(sys.getsizeof(values)))
    rows.append(("|".join(operations), "|".join(answers)))
record("list_growth", rows)
