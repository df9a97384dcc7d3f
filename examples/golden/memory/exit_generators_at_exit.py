# Suspended generators are closed at exit; their finally clauses run.
def gen(name):
    try:
        yield name
    finally:
        print("finally of", name)


class Loud:
    def __del__(self):
        print("del loud")


def holding():
    loud = Loud()
    yield
    print("never")


a = gen("a")
next(a)
unstarted = gen("unstarted")
b = holding()
next(b)
lists = [gen("in a list")]
next(lists[0])
with_cycle = gen("in a cycle")
next(with_cycle)
box = [with_cycle]
box.append(box)
print("end of the program")
