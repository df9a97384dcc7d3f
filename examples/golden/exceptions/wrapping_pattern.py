"""A realistic layering of errors: low level to domain errors, retries, cleanup that fails too."""
class StoreError(Exception):
    pass


class Missing(StoreError, KeyError):
    def __str__(self):
        return Exception.__str__(self)


class Store:
    def __init__(self): self.data, self.log = {"a": "1", "b": "two", "c": None}, []

    def get(self, key):
        try:
            return self.data[key]
        except KeyError as e:
            raise Missing(f"no {key}") from e

    def number(self, key):
        try:
            return int(self.get(key))
        except (ValueError, TypeError) as e:
            e.add_note(f"key was {key!r}")
            raise StoreError(f"{key} is not a number") from e
        finally:
            self.log.append(key)

    def total(self, keys):
        errors, total = [], 0
        for key in keys:
            try:
                total += self.number(key)
            except StoreError as e:
                errors.append(e)
        if errors:
            raise ExceptionGroup(f"{len(errors)} of {len(keys)} failed", errors)
        return total


def explain(e, depth=0):
    pad = "  " * depth
    print(f"{pad}{type(e).__name__}: {e}")
    for note in getattr(e, "__notes__", ()):
        print(f"{pad}note: {note}")
    if isinstance(e, BaseExceptionGroup):
        for sub in e.exceptions:
            explain(sub, depth + 1)
    if e.__cause__:
        print(f"{pad}because of")
        explain(e.__cause__, depth + 1)
    elif e.__context__ and not e.__suppress_context__:
        print(f"{pad}while handling")
        explain(e.__context__, depth + 1)


s = Store()
print(s.total(["a"]))
for keys in (["b"], ["zz", "a", "c", "b"]):
    try:
        s.total(keys)
    except ExceptionGroup as e:
        explain(e)
print(s.log)
try:
    s.get("q")
except KeyError as e:
    print(str(e), repr(e), e.__cause__.args)


class Resource:
    def __init__(self, name): self.name = name
    def __enter__(self): return self

    def __exit__(self, kind, value, tb):
        if self.name == "bad":
            raise StoreError("close failed")
        return self.name == "forgiving"


for names in (("ok", "bad"), ("forgiving", "bad"), ("bad", "forgiving")):
    try:
        with Resource(names[0]), Resource(names[1]):
            s.number("b")
        print(names, "swallowed")
    except StoreError as e:
        print(names)
        explain(e, 1)
