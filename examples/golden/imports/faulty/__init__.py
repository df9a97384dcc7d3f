"""A package of modules that fail."""
log = []
