# Document 004, 1. Reference Counting: "That's why"
a = [1,2,3]
del a
print("a" in globals())  # context: "Memory is freed instantly."


class Loud(list):  # context: a list that tells when it is freed
    def __del__(self):  # context
        print("freed")  # context


a = Loud([1, 2, 3])  # context
del a  # context
print("after del")  # context
