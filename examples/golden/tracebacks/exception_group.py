"""An uncaught exception group draws a tree with the traceback of each member."""
def fail(n):
    if n % 2:
        raise ValueError(f"odd {n}")
    return 1 / 0


def gather(ns):
    errors = []
    for n in ns:
        try:
            fail(n)
        except Exception as e:
            e.add_note(f"note for {n}")
            errors.append(e)
    return errors


def main():
    try:
        raise KeyError("context of the group")
    except KeyError:
        raise ExceptionGroup(
            "several failures",
            gather([1, 2]) + [ExceptionGroup("nested", gather([3]) + [OSError("never raised")])],
        )


main()
