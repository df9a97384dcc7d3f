"""Words of another language."""
x = 5
if x > 1:
    print("big")
else if x > 0:
    print("small")
