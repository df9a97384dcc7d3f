# The smallest program: what it costs to start.
print("hello")
