"""What becomes of exceptions in threads."""
import sys
import threading


def hook(args):
    print("hook:", args.exc_type.__name__, args.exc_value, args.thread.name, args.exc_traceback is not None)
    places = []
    traceback = args.exc_traceback
    while traceback:
        places.append(traceback.tb_frame.f_code.co_name)
        traceback = traceback.tb_next
    print("     ", places, sys.exc_info()[1] is args.exc_value)


def fail(value):
    raise ValueError(value)


def run(target, *args, name="worker"):
    thread = threading.Thread(target=target, args=args, name=name)
    thread.start()
    thread.join()
    print(threading.active_count(), hasattr(thread, "_target"))


print(threading.excepthook is threading.__excepthook__, threading.ExceptHookArgs.__name__)
threading.excepthook = hook
run(fail, "one")
run(fail)
run(sys.exit, 3)


class Stream:
    """Keeps what is written to it, without the places in threading itself."""

    def __init__(self):
        self.text = ""

    def write(self, text):
        self.text += text

    def flush(self):
        pass

    def show(self):
        for line in self.text.splitlines():
            if "threading.py" not in line and "self." not in line and "hook(args)" not in line:
                print("|", line)
        self.text = ""


stderr, sys.stderr = sys.stderr, Stream()
threading.excepthook = threading.__excepthook__
run(fail, "two", name="my thread")
sys.stderr.show()
run(sys.exit, "silent")
sys.stderr.show()


def nested():
    try:
        fail("inner")
    except ValueError as error:
        raise KeyError("outer") from error


run(nested)
sys.stderr.show()


def broken(args):
    raise RuntimeError("the hook fails")


threading.excepthook = broken
run(fail, "three")
sys.stderr.show()
sys.stderr = stderr


def depth(n=0):
    try:
        return depth(n + 1)
    except RecursionError:
        return n


depths = []
threads = [threading.Thread(target=lambda: depths.append(depth())) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(len(depths), len(set(depths)) == 1, 900 < depths[0] < 1000)


def handled():
    try:
        fail("in main")
    except ValueError:
        seen = []
        t = threading.Thread(target=lambda: seen.append(sys.exception()))
        t.start()
        t.join()
        print(seen, sys.exception())


handled()
