"""The end: the interpreter waits for threads, then calls exit functions; daemon threads do not hold it up."""
import atexit
import threading
import time

released = threading.Event()


class Last:
    def __del__(self):
        print("del Last")


def slow():
    released.wait()
    time.sleep(0.05)
    print("thread ends", threading.main_thread().is_alive(), threading.current_thread().name)
    try:
        threading.Thread(target=print).start()
    except RuntimeError as error:
        print(error)


def forever():
    while True:
        time.sleep(0.01)


atexit.register(print, "exit function")
last = Last()
threading.Thread(target=slow, name="slow").start()
threading.Thread(target=forever, daemon=True).start()
threading.Thread(target=threading.Event().wait, daemon=True).start()
released.set()
print("main ends")
