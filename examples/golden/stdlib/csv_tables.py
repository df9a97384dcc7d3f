"""csv: reading and writing tables."""
import csv
import io


def show(f, *args, **named):
    try:
        print(f(*args, **named))
    except Exception as e:
        print(type(e).__name__, e)


for text in "a,b\r\n1,2\r\n", 'x,"y, z","say ""hi"""\n', '"two\nlines",b\n', "a;b\n", "\n", ",\n", "a, b\n", '""\n', 'a"b,c':
    print(list(csv.reader(io.StringIO(text, newline=""))))
print(list(csv.reader(["a;b", "'c;d';e"], delimiter=";", quotechar="'")), list(csv.reader(["a, b"], skipinitialspace=True)), list(csv.reader(["1,'2'"], quoting=csv.QUOTE_NONNUMERIC, quotechar="'")))
out = io.StringIO()
w = csv.writer(out)
w.writerow(["a", 1, None, 2.5, 'q"q', "x,y", "l\nl", ""])
w.writerows([[""], [1, 2]])
csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\n").writerow([1, "a"])
csv.writer(out, delimiter="\t", quoting=csv.QUOTE_NONNUMERIC).writerow([1, "a b"])
print(repr(out.getvalue()))
rows = list(csv.DictReader(["name,age", "Ada,36", "Bob", "Eve,1,2"]))
print(rows)
out = io.StringIO()
d = csv.DictWriter(out, ["name", "age"])
d.writeheader()
d.writerow({"name": "Ada", "age": 36})
d.writerow({"name": "Bob"})
print(repr(out.getvalue()))
show(d.writerow, {"x": 1})
show(w.writerow, 5)
show(csv.reader, ["a"], delimiter="ab")
show(csv.reader, ["a"], "nothing")
show(list, csv.reader([b"a"]))
print(csv.list_dialects())
