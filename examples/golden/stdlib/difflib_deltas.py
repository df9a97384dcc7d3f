import difflib
a = 'one two three four'.split(); b = 'one tree four five'.split()
print('\n'.join(difflib.ndiff(a, b)))
print('\n'.join(difflib.unified_diff(a, b, 'x', 'y', lineterm='')))
print('\n'.join(difflib.context_diff(a, b, 'x', 'y', lineterm='')))
print(difflib.get_close_matches('appel', ['ape', 'apple', 'peach', 'puppy']))
s = difflib.SequenceMatcher(None, 'private Thread currentThread;', 'private volatile Thread currentThread;')
print(round(s.ratio(), 3), s.get_matching_blocks(), s.get_opcodes(), s.quick_ratio(), s.real_quick_ratio())
import random
random.seed(5)
for n in range(60):
    x = [random.choice(['alpha', 'beta', 'alphax', 'gamma ray', 'gama ray', '']) + '\n' for _ in range(random.randrange(12))]
    y = [random.choice(['alpha', 'beta', 'alphax', 'gamma ray', 'gama ray', '\t']) + '\n' for _ in range(random.randrange(12))]
    d = list(difflib.ndiff(x, y))
    print(''.join(d), difflib.restore(d, 1).__class__, list(difflib.restore(d, 2)) == y)
    print(''.join(difflib.unified_diff(x, y, 'a', 'b', 'd1', 'd2', n=1)), ''.join(difflib.context_diff(x, y, n=2)))
    p = ''.join(random.choice('ab c') for _ in range(random.randrange(300))); q = ''.join(random.choice('ab c') for _ in range(random.randrange(300)))
    s = difflib.SequenceMatcher(lambda c: c == ' ', p, q); print(s.ratio(), s.get_matching_blocks())
