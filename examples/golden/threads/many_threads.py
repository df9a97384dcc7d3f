"""Producers and consumers, counters under a lock, fifty threads, collections and finalizers among them."""
import gc
import sys
import threading
from collections import deque

sys.setswitchinterval(0.0001)
print(sys.getswitchinterval())
lock = threading.Lock()
total = 0


def count(n):
    global total
    for i in range(n):
        with lock:
            total += 1


def run(threads):
    for t in threads:
        t.start()
    for t in threads:
        t.join()


run([threading.Thread(target=count, args=(200,)) for _ in range(50)])
print(total)

queue, room, done = deque(), threading.Semaphore(5), []
filled = threading.Semaphore(0)


def produce(number):
    for i in range(100):
        room.acquire()
        queue.append((number, i))
        filled.release()


def consume():
    while True:
        filled.acquire()
        item = queue.popleft()
        room.release()
        if item is None:
            return
        done.append(item)


consumers = [threading.Thread(target=consume) for _ in range(4)]
for t in consumers:
    t.start()
run([threading.Thread(target=produce, args=(n,)) for n in range(4)])
for _ in consumers:
    room.acquire()
    queue.append(None)
    filled.release()
for t in consumers:
    t.join()
print(len(done), len(set(done)), all([i for n, i in done if n == k].sort() is None for k in range(4)))

deaths = 0


class Node:
    def __init__(self):
        self.me = self
        self.data = [self]

    def __del__(self):
        global deaths
        with deaths_lock:
            deaths += 1


deaths_lock = threading.RLock()


def litter():
    for _ in range(60):
        Node()
        text = "-".join(str(i) for i in range(20))
        {text: [text] * 3}


run([threading.Thread(target=litter) for _ in range(8)])
gc.collect()
print(deaths)


def numbers():
    for i in range(300):
        yield i


shared, busy, taken = numbers(), 0, []


def take():
    global busy
    while True:
        try:
            with lock:
                taken.append(next(shared))
        except StopIteration:
            return


run([threading.Thread(target=take) for _ in range(6)])
print(taken == list(range(300)))
words = {}


def fill(n):
    for i in range(100):
        words[n, i] = words.get((n, i - 1), 0) + i


run([threading.Thread(target=fill, args=(n,)) for n in range(6)])
print(len(words), {words[n, 99] for n in range(6)})
