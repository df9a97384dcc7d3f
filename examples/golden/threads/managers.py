# Objects of a manager that several processes use.
import multiprocessing
import queue
from multiprocessing.managers import BaseManager


class Counter:
    def __init__(self, start):
        self.n = start

    def add(self, k):
        self.n += k
        return self.n

    def fail(self):
        raise KeyError("no")


class Own(BaseManager):
    pass


Own.register("Counter", Counter)


def work(shared, items, space, value, lock, tasks, done, i):
    with lock:
        shared[i] = i * i
        items.append(i)
        value.value += i
    space.last = "set by a child"
    tasks.put(("task", i))
    done.set()


if __name__ == "__main__":
    with multiprocessing.Manager() as manager:
        shared, items = manager.dict({"a": 1}), manager.list([9])
        space, value, lock = manager.Namespace(), manager.Value("i", 5), manager.Lock()
        tasks, done = manager.Queue(), manager.Event()
        print(done.is_set(), shared, items, str(space), value)
        children = [multiprocessing.Process(target=work, args=(shared, items, space, value, lock, tasks, done, i))
                    for i in range(2)]
        for child in children:
            child.start()
        for child in children:
            child.join()
        print(done.is_set(), sorted(shared.items(), key=str), sorted(items[:]), space.last, value.value)
        print(sorted(tasks.get() for _ in range(2)), tasks.empty(), len(shared), "a" in shared, shared.get("zz", 0))
        try:
            tasks.get(block=False)
        except queue.Empty as e:
            print("empty", repr(e))
        try:
            shared["missing"]
        except KeyError as e:
            print(repr(e))
        items += [1, 2]
        del items[0]
        items.sort()
        print(items, shared.pop("a"), sorted(shared.keys()), list(manager.Array("i", [1, 2])), type(items).__name__)
    with Own() as own:
        counter = own.Counter(3)
        print(counter.add(4), counter.add(1))
        try:
            counter.fail()
        except KeyError as e:
            print(repr(e))
