"""Threads.

CPython 3.12 prints 42; MiniPy raises ModuleNotFoundError.
Cause: there is one Python thread; the module has not been written yet.
Instead: call the function.
"""
import threading

result = []
thread = threading.Thread(target=lambda: result.append(42))
thread.start()
thread.join()
print(result[0])
