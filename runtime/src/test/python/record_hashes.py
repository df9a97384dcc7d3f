"""Hashes."""
import os
import subprocess
import sys

from vectors import bits, cases, floats, ints, random_float, random_int, record, rng, strings


def hash_in_process(seed, expressions):
    script = "import sys\nfor line in sys.stdin: print(hash(eval(line)))"
    answer = subprocess.run([sys.executable, "-c", script], input="\n".join(map(ascii, expressions)), text=True,
                            capture_output=True, check=True, env={**os.environ, "PYTHONHASHSEED": str(seed)})
    return answer.stdout.split()


record("hash_int", [(i, hash(i)) for i in ints()])
record("hash_float", [(bits(f), hash(f)) for f in floats() if f == f])
record("hash_complex", [(bits(f), bits(g), hash(complex(f, g))) for f in floats()
                        for g in [random_float()] if f == f and g == g])
tuples = [tuple(random_int() for _ in range(rng.randrange(8))) for _ in range(cases)]
record("hash_tuple", [(" ".join(str(hash(i)) for i in t), hash(t)) for t in tuples])
record("hash_frozenset", [(" ".join(str(hash(i)) for i in set(t)), hash(frozenset(t))) for t in tuples])
texts = strings()
blobs = [rng.randbytes(rng.randrange(30)) for _ in range(cases)]
rows = []
for seed in [0, 1, 42, 4294967295]:
    rows += [("str", seed, s, h) for s, h in zip(texts, hash_in_process(seed, texts))]
    rows += [("bytes", seed, b.hex(), h) for b, h in zip(blobs, hash_in_process(seed, blobs))]
record("hash_text", rows)
