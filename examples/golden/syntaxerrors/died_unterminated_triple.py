"""A triple-quoted string that the file ends."""
x = 1
text = '''starts here
and never
stops
