"""What co_lines() and co_positions() of a code object say: which lines it has, whatever the operations are."""


def function(a, b=2):
    """Add."""
    total = a + b
    for i in range(3):
        total += i
    return [total,
            a]


code = function.__code__
first = code.co_firstlineno
lines = {line - first for start, end, line in code.co_lines() if line}
print({2, 3, 4, 5, 6} <= lines <= {0, 2, 3, 4, 5, 6})
print(all(end > start for start, end, line in code.co_lines()))
print({p[0] - first for p in code.co_positions() if p[0]} == lines)
print(all(len(p) == 4 for p in code.co_positions()))
print(type(code.co_lines()), type(code.co_positions()))
print(iter(code.co_lines()).__class__.__name__, len(next(code.co_positions())))
try:
    code.replace(nothing=1)
except TypeError as error:
    print(error)
print(code.replace(co_name="other").co_name, code.replace.__text_signature__)
print(type(code).co_varnames, type(code).co_argcount)
