"""__del__ fails while the interpreter ends: reported, the exit status stays 0."""
class Failing:
    def __call__(self):
        raise RuntimeError("too late")

    def __repr__(self):
        return "Failing()"


class AtExit:
    __del__ = Failing()


keep = AtExit()
print("last line")
