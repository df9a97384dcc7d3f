# Document 003, timeit: precise micro-benchmarks
import timeit

times = []  # context: times differ from run to run, so they are only compared
timeit.timeit, real = lambda *args, **kwargs: times.append(real(*args, **kwargs)), timeit.timeit  # context

timeit.timeit("[x**2 for x in range(1000)]", number=10000)
timeit.timeit("list(map(lambda x: x**2, range(1000)))", number=10000)
print(len(times), all(0 < t < 60 for t in times))  # context
