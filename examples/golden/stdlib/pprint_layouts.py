from pprint import pprint, pformat, pp, saferepr, isreadable, isrecursive
import collections, types, dataclasses
d = {'name': 'x' * 30, 'list': list(range(40)), 'nested': {'a': [1, 2, {'b': ('t',) * 3}], 'zz': None}, 3: 'mixed', (1, 2): {1, 2}}
pprint(d); pprint(d, width=40); pprint(d, indent=4, width=30); pprint(d, depth=1); pprint(d, compact=True, width=50); pp(d)
l = [1]; l.append(l); print(isrecursive(l), isreadable(l), isreadable([1, 'a']), saferepr('a'))
pprint(['a long string that goes over several words and must be broken up somewhere, ' * 3, b'x' * 200, bytearray(b'y' * 100)])
pprint('a long string that goes over several words\nand must be broken up somewhere, ' * 3)
pprint(collections.OrderedDict((k, k * 10) for k in 'abcdefgh')); pprint(collections.Counter('mississippi' * 3 + 'qwertyuiopasdfghjkl'), width=30)
pprint(collections.defaultdict(list, {k: list(range(20)) for k in 'abc'})); pprint(collections.deque(range(50), maxlen=60), width=30)
pprint(collections.ChainMap({'a' * 30: 1}, {'b' * 40: 2})); pprint(types.SimpleNamespace(aaaa='x' * 40, bbbb='y' * 50)); pprint(types.MappingProxyType({'a' * 40: 1, 'b' * 40: 2}))
pprint({frozenset(range(30)), frozenset()}, width=50); pprint(set('abcdefghij' * 3), width=20); pprint(()); pprint((1,)); pprint([[]] * 40, compact=True)
@dataclasses.dataclass
class P:
    x: int; name: str; items: list
pprint(P(1, 'n' * 40, list(range(30)))); pprint([P(1, 'n', [])]); pprint(123456789, underscore_numbers=True)
pprint({1: 2, 'a': 1, None: 3, 2.5: 1}); pprint(d, sort_dicts=False, width=60); print(pformat([]), pformat({}), pformat(''))
class L(list): pass
pprint(L(range(50))); pprint([d, d], width=200)
pprint(collections.UserDict(a='x'*80)); pprint(["short", "x" * 100, ("t" * 50, "u" * 50)])
