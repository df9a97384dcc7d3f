# Document 002, GIL - Global Interpreter Lock
# CPU-bound — GIL hurts, use multiprocessing
from concurrent.futures import ThreadPoolExecutor, ProcessPoolExecutor
import time
def cpu_work(n):
    return sum(i**2 for i in range(n))
# Threading — NOT parallel for CPU work (GIL blocks)
with ThreadPoolExecutor(4) as ex:
    results = list(ex.map(cpu_work, [1_000_000]*4))
print(results)  # context
# Multiprocessing — truly parallel (separate GILs per process)
with ProcessPoolExecutor(4) as ex:
    results = list(ex.map(cpu_work, [1_000_000]*4))
print(results)  # context
# I/O-bound — GIL released during I/O wait, threading is fine
import urllib.request
def fetch(url):
    return urllib.request.urlopen(url).read()
urls = ["data:,page%20" + str(i) for i in range(3)]  # context: the document leaves urls undefined; these need no network
with ThreadPoolExecutor(10) as ex: # threads work well here
    pages = list(ex.map(fetch, urls))
print(pages)  # context
# C extensions (NumPy, PyTorch) release the GIL → true parallelism
import numpy as np
# This runs in parallel threads — NumPy releases GIL during C operations
