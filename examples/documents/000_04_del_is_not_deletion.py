# Document 000, section 4: Why del Is NOT Object Deletion (INTERVIEW TRAP)
a = [1, 2, 3]
also = a  # context: a second reference, to see what del leaves
del a
print("a" in globals())  # context: "Name removed"
print(also)  # context: "The object is deleted only if refcount becomes 0"
