"""JSON: what values become, what texts stand for, and where a text is wrong."""
import io
import json
from collections import OrderedDict


def show(f, *args, **named):
    try:
        print(f(*args, **named))
    except Exception as e:
        print(type(e).__module__, type(e).__name__, ascii(str(e)))


for text in ['"\\q"', '"\\u12"', '"\\u12x4"', '"abc', '"a\nb"', '"\\', '{"a":1,}', '[1,]', '{"a" 1}', '{a:1}', '{', '[', '',
             'nul', '-', '1.', '01', '[1 2]', '{"a":1 "b":2}', '{"a":', '"\\ud83d\\ude00"', 'NaN', '-Infinity', '1e5',
             '1E+2', '{"a":1}x', ' [1] ', '\ufeff[]', 'tru', '"\t"', '-x', '{"a":1,"a":2}', '[1,2', '{"a"', '"\\u123',
             '{"a": {"b": [1, -2.5, true, false, null, "\\n\\u00e9"]}, "c": ""}', '[\n1,\n  x]', "{'a': 1}", "[1],", "\n\n"]:
    show(json.loads, text)
for value in [None, True, 1, 1.5, -0.0, 1e100, 10**30, "é\"\\\n\x7f\u2028😀/", [], {}, [1, [2, [3]], {"a": ()}], (1, 2), {"a": 1, "b": [True, None]},
              {1: 2, None: 3, True: 4, 1.5: 5}, float("inf"), float("nan"), {1, 2}, {(1, 2): 3}, {b"a": 1}, object, 3j, b"x"]:
    show(json.dumps, value)
data = {"name": "Ada", "born": 1815, "tags": ["a", "b"], "empty": [], "none": {}, "nested": {"x": {"y": 1}}}
for options in [dict(indent=2), dict(indent=0), dict(indent="\t"), dict(indent=4, sort_keys=True), dict(separators=(",", ":")),
                dict(sort_keys=True), dict(indent=2, separators=(", ", ": "))]:
    show(json.dumps, data, **options)
show(json.dumps, "é😀\x01", ensure_ascii=False)
show(json.dumps, float("nan"), allow_nan=False)
show(json.dumps, {(1, 2): 3, "a": 1}, skipkeys=True)
show(json.dumps, {1, 2}, default=sorted)
show(json.dumps, [1], foo=2)
show(json.dumps, {"b": 1, 2: 3}, sort_keys=True)
loop = []
loop.append(loop)
show(json.dumps, loop)
show(json.loads, 5)
show(json.loads, None)
show(json.loads, b'{"a": "\xc3\xa9"}')
show(json.loads, '{"a": 1, "b": {"c": 2}}', object_hook=lambda d: sorted(d))
show(json.loads, '{"b": 1, "a": 2}', object_pairs_hook=OrderedDict)
show(json.loads, '[1.5, 2, NaN]', parse_float=str, parse_int=hex, parse_constant=repr)


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex):
            return [o.real, o.imag]
        return super().default(o)


show(json.dumps, {"z": 1 + 2j}, cls=Encoder)
show(json.dumps, {"z": object}, cls=Encoder)
file = io.StringIO()
json.dump(data, file, indent=1)
file.seek(0)
print(json.load(file) == data, file.getvalue().count("\n"))
try:
    json.loads('{"a": 1,\n "b" 2}')
except json.JSONDecodeError as e:
    print(e.msg, e.pos, e.lineno, e.colno, repr(e.doc), isinstance(e, ValueError))
print(json.JSONDecoder().raw_decode('[1] rest'), json.JSONEncoder().encode([1]), list(json.JSONEncoder().iterencode([])))


class Color(int):
    pass


print(json.dumps([Color(3), True]), json.dumps(OrderedDict(a=1)), json.dumps({"a": 1}) == '{"a": 1}')
