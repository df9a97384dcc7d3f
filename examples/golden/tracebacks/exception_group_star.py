"""What except* leaves over and what its handlers raise becomes one group again."""
def work():
    raise ExceptionGroup("work", [ValueError(1), TypeError("t"), KeyError("k"), ExceptionGroup("sub", [ValueError(2)])])


try:
    work()
except* ValueError as group:
    print("handled", [repr(e) for e in group.exceptions])
    raise RuntimeError("handler failed")
except* KeyError as group:
    raise
