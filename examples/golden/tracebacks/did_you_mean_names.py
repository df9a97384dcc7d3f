"""Suggestions for misspelt names: local, global, builtin, and self. for methods."""
import sys

sys_value = 1
global_counter = 5


class Account:
    def __init__(self): self.balance = 10

    def deposit(self):
        return balance + 1

    def rename(self, amount):
        return amuont


def local_names(parameter_one):
    longer_variable = 1
    return longer_variabel


def closure(outer_value):
    def inner():
        return outer_valeu, outer_value
    return inner()


def show(f, *args):
    try:
        f(*args)
    except NameError as e:
        sys.excepthook(type(e), e, e.__traceback__)


show(Account().deposit)
show(Account().rename, 1)
show(local_names, 1)
show(closure, 1)
show(lambda: globl_counter)
show(lambda: pritn)
show(lambda: Acount)
show(lambda: abcdefghijk)
show(lambda: x)
show(lambda: os)
show(lambda: maths)
show(lambda: math)
show(lambda: len_)
show(lambda: SYS_VALUE)
show(lambda: isinstanc)
show(lambda: iterr)
show(lambda: true)
show(lambda: null)
show(lambda: self)
print(gloabl_counter)
