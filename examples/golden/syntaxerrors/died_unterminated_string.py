"""A string literal that the line ends."""
name = "abc
print(name)
