"""A module that dies while it is imported: no frames of the import machinery are shown."""
def load():
    from broken_modules import divides


load()
