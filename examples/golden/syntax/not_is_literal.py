"""not (x is 1) is folded to x is not 1 before the warning is made."""
import warnings

for source in (
    "not (x is 1)", "not x is not 1", "not (x is ())", "not x is 'a' is 3", "0 if not x is 1 else 2",
    "not (not x is 1)", "not (not (not x is not 1))", "not x == 1", "-(x is 1)",
):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        compile(source, "text", "eval")
    print(source, [str(w.message) for w in caught])
