"""Cooperative __init__ with keyword arguments through a diamond, and super() in mixins."""
class Root:
    def __init__(self, **kwargs):
        print("Root", kwargs)
        if kwargs:
            raise TypeError(f"unused: {sorted(kwargs)}")


class Named(Root):
    def __init__(self, *, name, **kwargs):
        print("Named", name)
        super().__init__(**kwargs)
        self.name = name


class Aged(Root):
    def __init__(self, *, age=0, **kwargs):
        print("Aged", age)
        super().__init__(**kwargs)
        self.age = age


class Person(Named, Aged):
    def __init__(self, title, **kwargs):
        print("Person", title)
        super().__init__(**kwargs)
        self.title = title


p = Person("Dr", name="Ada", age=36)
print(vars(p))
try:
    Person("Dr", name="Ada", nickname="A")
except TypeError as e:
    print(e)


class Loud:
    def speak(self):
        return super().speak().upper() + "!"


class Twice:
    def speak(self):
        return super().speak() * 2


class Dog:
    def speak(self):
        return "woof"


class LoudDog(Loud, Dog): pass
class TwiceLoudDog(Twice, Loud, Dog): pass
class LoudTwiceDog(Loud, Twice, Dog): pass


print(LoudDog().speak(), TwiceLoudDog().speak(), LoudTwiceDog().speak())
try:
    Loud().speak()
except AttributeError as e:
    print(e)


class Setter(Dog):
    def __setattr__(self, name, value):
        print("set", name)
        super().__setattr__(name, value)

    def __getattribute__(self, name):
        if name.startswith("magic"):
            return name
        return super().__getattribute__(name)

    def __delattr__(self, name):
        print("del", name)
        super().__delattr__(name)


s = Setter()
s.x = 1
print(s.x, s.magic_thing)
del s.x
try:
    s.x
except AttributeError as e:
    print(e)
