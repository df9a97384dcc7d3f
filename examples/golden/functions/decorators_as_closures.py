"""Decorators which keep state: caching, counting, retrying, registering, with arguments and on methods."""
def cached(f):
    store = {}

    def wrapper(*args):
        if args not in store:
            store[args] = f(*args)
        return store[args]

    wrapper.store = store
    wrapper.__wrapped__ = f
    return wrapper


@cached
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), len(fib.store), fib.__wrapped__.__name__, fib.__name__)


def retry(times, catch=Exception):
    def decorate(f):
        def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return f(*args, **kwargs)
                except catch as e:
                    print(f"attempt {attempt}: {e!r}")
            raise RuntimeError(f"gave up after {times}")
        return wrapper
    return decorate


failures = iter([True, True, False, True, True, True])


@retry(3, ValueError)
def flaky(x):
    if next(failures):
        raise ValueError("flaky")
    return x


print(flaky(5))
try:
    flaky(6)
except RuntimeError as e:
    print(e, "|", repr(e.__context__))


def trace(f):
    depth = 0

    def wrapper(*args):
        nonlocal depth
        print("  " * depth + f"{f.__name__}{args}")
        depth += 1
        try:
            result = f(*args)
        finally:
            depth -= 1
        print("  " * depth + f"-> {result}")
        return result
    return wrapper


@trace
def choose(n, k):
    return 1 if k in (0, n) else choose(n - 1, k - 1) + choose(n - 1, k)


choose(3, 2)


class Service:
    routes = {}

    def route(path, routes=routes):
        def register(f):
            routes[path] = f
            return f
        return register

    @route("/")
    def index(self):
        return "index"

    @route("/about")
    @trace
    def about(self, who):
        return f"about {who}"

    del route

    def __repr__(self):
        return "Service"

    def call(self, path, *args):
        return self.routes[path](self, *args)


s = Service()
print(s.call("/"), s.call("/about", "me"), sorted(Service.routes), hasattr(Service, "route"))
