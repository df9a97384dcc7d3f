"""SystemExit with a text prints it on stderr and exits with 1; finally blocks run first."""
import sys

try:
    print("working")
    sys.exit("fatal: something is wrong")
finally:
    print("cleanup")
