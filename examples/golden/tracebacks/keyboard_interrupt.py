"""An uncaught KeyboardInterrupt shows its traceback and ends the process like the signal."""
def wait():
    try:
        raise KeyboardInterrupt("by hand")
    finally:
        print("cleanup")


wait()
