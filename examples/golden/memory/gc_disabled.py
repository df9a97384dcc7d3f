# With the collector disabled cycles wait for gc.collect(); everything else dies as ever.
import gc


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  del", self.name)


print("enabled", gc.isenabled())
gc.disable()
print("disabled", gc.isenabled())
gc.collect()
plain = Loud("plain")
del plain
cycle = Loud("cycle")
cycle.me = cycle
del cycle
print("ten thousand lists later")
many = [[] for _ in range(10000)]
print("still nothing; generation 0 has more than ten thousand:", gc.get_count()[0] >= 10000)
print("by hand", gc.collect())
print("count", gc.get_count()[0] < 10)
gc.enable()
print("enabled", gc.isenabled())
gc.enable()
print("enabling twice is fine", gc.isenabled())
del many
print("end")
