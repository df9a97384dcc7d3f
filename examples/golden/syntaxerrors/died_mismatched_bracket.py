"""A closing bracket that does not match, opened on another line."""
x = [1, 2,
     (3, 4],
    5]
