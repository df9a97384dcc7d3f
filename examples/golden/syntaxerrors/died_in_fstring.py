"""An error inside a replacement field shows the line of the f-string."""
x = 5
print(f"value: {x +} and more")
