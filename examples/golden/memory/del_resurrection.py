# __del__ may save its object; it is not run a second time.
saved = []


class Phoenix:
    def __del__(self):
        print("  del, saving myself")
        saved.append(self)


print("first death")
p = Phoenix()
p.mark = "kept"
del p
print("alive:", len(saved), saved[0].mark, type(saved[0]).__name__)
print("second death")
saved.clear()
print("no __del__ this time")


class Again(Phoenix):
    lives = 2

    def __del__(self):
        print("  del, lives", self.lives)
        if self.lives:
            self.lives -= 1
            saved.append(self)


print("only one __del__ however many lives")
Again()
while saved:
    print("  saved", saved.pop().lives)
print("calling it by hand is just a call")
a = Again()
a.__del__()
print("  saved", len(saved), "a is alive", a.lives)
saved.clear()
print("  released")
del a
print("  saved", len(saved))
saved.clear()
print("end")
