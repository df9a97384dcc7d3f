"""The queues of queue: order, limits, errors, join(), and threads on both ends."""
import queue
import threading


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__module__, type(error).__name__, error)


q = queue.Queue(2)
attempt(q.get_nowait)
attempt(q.get, timeout=0.01)
q.put(1)
q.put(2)
print(q.full(), q.empty(), q.qsize(), list(q.queue))
attempt(q.put_nowait, 3)
attempt(q.put, 3, True, 0.01)
attempt(q.put, 3, timeout=-1)
attempt(q.get, True, -1)
print(q.get(), q.get(), q.unfinished_tasks)
q.task_done()
q.task_done()
attempt(q.task_done)
q.join()
print(queue.Queue[int], sorted(vars(q)), queue.__all__)

stack, heap = queue.LifoQueue(), queue.PriorityQueue()
for n in (3, 1, 2):
    stack.put(n)
    heap.put((n, "item"))
print([stack.get() for _ in range(3)], [heap.get() for _ in range(3)])

simple = queue.SimpleQueue()
attempt(simple.get_nowait)
attempt(simple.get, timeout=0.01)
attempt(simple.get, timeout=-1)
simple.put("a")
simple.put("b", False, 5)
print(simple.qsize(), simple.empty(), simple.get(), simple.get(False), simple.empty(), queue.SimpleQueue)

work, results = queue.Queue(maxsize=3), queue.SimpleQueue()


def worker():
    while (item := work.get()) is not None:
        results.put(item * item)
        work.task_done()
    work.task_done()


threads = [threading.Thread(target=worker) for _ in range(4)]
for t in threads:
    t.start()
for i in range(200):
    work.put(i)
work.join()
print(sorted(results.get() for _ in range(200)) == [i * i for i in range(200)], work.unfinished_tasks)
for _ in threads:
    work.put(None)
for t in threads:
    t.join()

simple = queue.SimpleQueue()
got = []
lock = threading.Lock()


def take():
    while (item := simple.get()) is not None:
        with lock:
            got.append(item)


threads = [threading.Thread(target=take) for _ in range(5)]
for t in threads:
    t.start()
for i in range(300):
    simple.put(i)
for _ in threads:
    simple.put(None)
for t in threads:
    t.join()
print(sorted(got) == list(range(300)))
