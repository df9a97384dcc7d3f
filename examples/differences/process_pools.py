"""Worker processes.

CPython 3.12 prints [0, 1, 4] and 9; MiniPy raises NotImplementedError, and ModuleNotFoundError for multiprocessing.
Cause: there are threads, but no worker processes yet.
Instead: ThreadPoolExecutor, which has the same methods.
"""
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool


def square(n):
    return n * n


if __name__ == "__main__":
    with ProcessPoolExecutor() as pool:
        print(list(pool.map(square, range(3))))
    with Pool(2) as pool:
        print(pool.apply(square, (3,)))
