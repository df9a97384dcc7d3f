# What help() prints for functions, methods, classes and names. (Docstrings of built-in objects differ.)
class Animal:
    """Something that moves."""

    __slots__ = ("legs",)
    kingdom = "Animalia"

    def __init__(self, legs, *, tame=False):
        """Make an animal."""
        self.legs = legs

    def move(self, distance, how="walk", *args, **more):
        """Move.

        How is up to the animal.
        """

    @property
    def many(self):
        """Whether it has more than four legs."""
        return self.legs > 4

    @property
    def both(self):
        "Can be set."

    @both.setter
    def both(self, value):
        pass

    @classmethod
    def of(cls, text: str) -> "Animal":
        "Read one."

    @staticmethod
    def count(numbers: list[int] = ()) -> int:
        return len(numbers)

    def __len__(self):
        return self.legs


class Cat(Animal):
    __slots__ = ()
    names = ["Tom", "Kit"]

    def move(self):
        pass

    def purr(self):
        "Purr."

    hum = purr


def plain(x, /, y=1, *, z: int = 3) -> int:
    """Do it.

    At length.
        With an indented line.
    """


# What stands above it.
def commented():
    pass


async def coroutine():
    pass


def generator(*numbers):
    yield


for thing in (plain, commented, coroutine, generator, lambda q, r=2: q):
    help(thing)
for thing in (Animal, Cat, Animal.move, Animal(4).move, Animal.of, Cat.count, Animal.many):
    help(thing)
help("no_such_name")
help("os.no_such_name")
try:
    help(1, 2)
except TypeError as e:
    print("TypeError")
