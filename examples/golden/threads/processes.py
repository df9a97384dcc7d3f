# Processes that know the functions, classes and values of __main__ without running the program again.
from multiprocessing import Pool, Process, Queue, Value

print("once")


class Base:
    count = 0

    def who(self):
        return f"{type(self).__name__} {self.count}"


class Derived(Base):
    def who(self):
        return super().who() + "!"


Base.count = 42
shared = {"k": [1, 2]}
shared["self"] = shared


def multiplier(n):
    def multiply(k):
        return k * n
    return multiply


times_ten = multiplier(10)


def child(queue, value, name):
    with value.get_lock():
        value.value += 5
    queue.put((name, Derived().who(), times_ten(4), shared["self"] is shared, __name__))


def divide(a, b):
    return a / b


queue = Queue()
value = Value("i", 1)
process = Process(target=child, args=(queue, value, "a child"))
process.start()
print(queue.get())
process.join()
print(process.exitcode, value.value, value)

with Pool(1) as pool:
    print(pool.map(abs, range(-3, 0)), pool.starmap(divide, [(6, 3), (1, 2)]), list(pool.imap(abs, [-1])))
    try:
        pool.apply(divide, (1, 0))
    except ZeroDivisionError as e:
        print(e, type(e.__cause__).__name__, "in divide" in str(e.__cause__))
