x = 1
if x:
    # nothing follows
