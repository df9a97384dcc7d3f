# A metaclass whose mro() sets __bases__ before the class has an order.
class M(type):
    depth = 0

    def mro(cls):
        if not M.depth:
            M.depth += 1
            print(cls.__name__, cls.__mro__, cls.__bases__)
            cls.__bases__ += ()
            print(cls.__mro__)
        return type.mro(cls)


class A(metaclass=M):
    pass


class B(A):
    pass


M.depth = 0


class C(A):
    pass


print(A.__mro__, B.__mro__, C.__mro__, len(set(A.__subclasses__())))
