"""A package of shapes."""
print("running", __name__)
VERSION = "1.0"
