# Document 000, INTERVIEW TRAPS: Q1
a = []
b = a
del a
print(b)
