"""A dedent that matches no outer level."""
def f():
        if True:
            return 1
      return 2
