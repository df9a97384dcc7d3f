"""Dies with carets under a binary operator inside a longer expression."""
def compute(values):
    a, b = values
    return (a + 1) * 2 - (b   /   (a - a)) + len(values)


print("before")
print(compute([3, 4]))
