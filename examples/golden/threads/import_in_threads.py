"""Threads that import the same module get it whole, and once."""
import sys
import threading

seen = []


def importer():
    import slow_package
    seen.append((slow_package.first, getattr(slow_package, "second", "not there yet"), id(slow_package)))


threads = [threading.Thread(target=importer) for _ in range(8)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(len(seen), len(set(seen)), seen[0][:2])
import slow_package.one
slow_package.one.thread.join()
print(slow_package.one.value, slow_package.two.value, sorted(m for m in sys.modules if m.startswith("slow")))


def failing():
    try:
        import no_such_module
    except ImportError as error:
        seen.append(str(error))


seen.clear()
threads = [threading.Thread(target=failing) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(set(seen), len(seen))
