"""return outside a function is found after parsing: nothing of the file has run."""
print("this is never printed")
if True:
    return 5
