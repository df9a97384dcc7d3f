# Dicts in files: shelve on top of dbm.dumb.
import dbm.dumb
import os
import shelve
import tempfile

with tempfile.TemporaryDirectory() as folder:
    name = os.path.join(folder, "things")
    with dbm.dumb.open(name, "n") as db:
        db["one"] = "1"
        db[b"two"] = b"22" * 300
        db["two"] = b"x"
        print(sorted(db.keys()), db["one"], db[b"two"], "one" in db, len(db))
        del db["one"]
        print(db.get("one"), db.get("one", b"none"), list(db))
        try:
            db["n"] = 5
        except TypeError as e:
            print(e)
        try:
            db[5] = b""
        except TypeError as e:
            print(e)
    try:
        db["two"]
    except OSError as e:
        print(e)
    print(sorted(os.listdir(folder)), dbm.whichdb(name), dbm.whichdb(name + "x"))
    with open(name + ".dir") as f:
        print(f.read(), end="")
    try:
        dbm.dumb.open(name, "x")
    except ValueError as e:
        print(e)
    with dbm.dumb.open(name, "r") as db:
        try:
            db["three"] = b""
        except OSError as e:
            print(e)

    shelf = shelve.Shelf(dbm.dumb.open(name + "2", "c"))
    shelf["list"] = [1, 2]
    shelf["list"].append(3)
    shelf["d"] = {"a": (1, None)}
    print(shelf["list"], dict(shelf), "d" in shelf, len(shelf), shelf.get("x", 0))
    shelf.close()
    try:
        shelf["d"]
    except ValueError as e:
        print(e)
    with shelve.Shelf(dbm.dumb.open(name + "2", "w"), writeback=True) as shelf:
        shelf["list"].append(4)
        print(sorted(shelf.items()))
    with shelve.Shelf(dbm.dumb.open(name + "2", "r")) as shelf:
        print(shelf["list"])
        try:
            shelf["none"]
        except KeyError as e:
            print("KeyError", e)
