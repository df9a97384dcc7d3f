# A class named as cause makes something that is no exception.
class N(Exception):
    def __new__(cls): return 5
raise ValueError("v") from N
