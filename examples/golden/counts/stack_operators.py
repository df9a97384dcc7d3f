# The left operand waits on the stack while the right one is evaluated.
from sys import getrefcount

w = [0]


def probe():
    counts.append(getrefcount(w))
    return [1]


def index():
    counts.append(getrefcount(w))
    return 0


counts = []
cases = {
    "w + probe()": lambda: w + probe(),
    "probe() + w": lambda: probe() + w,
    "w == probe()": lambda: w == probe(),
    "w < probe() < w": lambda: w < probe() < w,
    "w is probe()": lambda: w is probe(),
    "w in probe()": lambda: w in probe(),
    "w[index()]": lambda: w[index()],
    "w[index():]": lambda: w[index() :],
    "w * index()": lambda: w * index(),
    "w and probe()": lambda: w and probe(),
    "[] or probe()": lambda: [] or probe(),
    "probe() if w else 0": lambda: probe() if w else 0,
    "not probe()": lambda: not probe(),
    "(w + w) + probe()": lambda: (w + w) + probe(),
    "w + (w + probe())": lambda: w + (w + probe()),
    "(w, w) + (probe(),)": lambda: (w, w) + (probe(),),
}
for text, case in cases.items():
    counts.clear()
    result = case()
    print(f"{text}: {counts} result is w: {result is w}")
    del result
print("after", getrefcount(w))
