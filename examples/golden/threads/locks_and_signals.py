"""Lock, RLock, Condition, Semaphore, Event, Barrier: what they do and what they refuse."""
import threading
import time


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


def place(o):
    return repr(o).replace(f"{id(o):#x}", "0x...")


lock = threading.Lock()
print(place(lock), type(lock).__name__, lock.locked())
attempt(lock.release)
print(lock.acquire(), lock.locked(), lock.acquire(False), lock.acquire(timeout=0.01), lock.acquire(blocking=False))
print(place(lock))
attempt(lock.acquire, False, 1)
attempt(lock.acquire, True, -2)
attempt(lock.acquire, timeout=1e100)
attempt(lock.acquire, True, "x")
attempt(type(lock))
# Any thread may free a lock.
thread = threading.Thread(target=lock.release)
thread.start()
thread.join()
with lock as entered:
    print(entered, lock.locked())

rlock = threading.RLock()
print(rlock.acquire(), rlock.acquire(), rlock._recursion_count())
seen = []
thread = threading.Thread(target=lambda: seen.append((rlock.acquire(False), rlock._is_owned())))
thread.start()
thread.join()
print(seen)
rlock.release()
rlock.release()
attempt(rlock.release)
print(place(rlock))

condition = threading.Condition()
attempt(condition.notify)
attempt(condition.wait)
items, got = [], []


def consume():
    with condition:
        while len(got) < 3:
            condition.wait_for(lambda: items)
            got.append(items.pop())
            condition.notify_all()


consumer = threading.Thread(target=consume)
consumer.start()
for i in range(3):
    with condition:
        items.append(i)
        condition.notify()
        condition.wait_for(lambda: not items)
consumer.join()
print(got)
with condition:
    print(condition.wait(0.01), condition.wait_for(lambda: False, timeout=0.01))

semaphore = threading.Semaphore(2)
print(place(semaphore), semaphore.acquire(), semaphore.acquire(), semaphore.acquire(False), semaphore.acquire(timeout=0.01))
semaphore.release(2)
attempt(semaphore.release, 0)
attempt(semaphore.acquire, False, 1)
attempt(threading.Semaphore, -1)
bounded = threading.BoundedSemaphore(1)
print(place(bounded))
attempt(bounded.release)

event = threading.Event()
print(place(event), event.wait(0.01), event.is_set())
event.set()
print(place(event), event.wait())
event.clear()
print(event.is_set())

order = []
barrier = threading.Barrier(3, action=lambda: order.append("all there"))
print(place(barrier))


def meet():
    for _ in range(4):
        numbers.append(barrier.wait())


numbers = []
threads = [threading.Thread(target=meet) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(numbers), order, barrier.n_waiting, barrier.parties, barrier.broken)
barrier.abort()
attempt(barrier.wait)
print(place(barrier))
barrier.reset()
attempt(barrier.wait, 0.01)
print(barrier.broken, issubclass(threading.BrokenBarrierError, RuntimeError))

running, most = 0, 0
gate = threading.Semaphore(3)


def limited():
    global running, most
    with gate:
        with lock:
            running += 1
            most = max(most, running)
        time.sleep(0.002)
        with lock:
            running -= 1


threads = [threading.Thread(target=limited) for _ in range(10)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(running, 1 <= most <= 3)
