"""Python 2's print statement has its own message."""
name = "world"
print "hello", name
