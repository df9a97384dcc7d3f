# Document 002, Deep Copy vs Shallow Copy
import copy

original = {"name": "Tarun", "scores": [95, 87, 92]}

# Assignment — same object
ref = original
ref["name"] = "X"
print(original["name"]) # "X" — same dict!

# Shallow copy — new container, shared nested objects
shallow = original.copy() # or copy.copy(original)
shallow = {**original} # dict spread
shallow = original | {} # Python 3.9+ merge
shallow["name"] = "Y" # original unaffected
print(original["name"])  # context
shallow["scores"].append(100) # original["scores"] also changed! (shared list)
print(original["scores"])  # context

# Deep copy — fully independent
deep = copy.deepcopy(original)
deep["scores"].append(999) # original unaffected
print(original["scores"])  # context

# List equivalents
a = [[1, 2], [3, 4]]
shallow = a.copy()
shallow[0].append(99) # a[0] also changed
print(a)  # context
deep = copy.deepcopy(a)
deep[0].append(99) # a unaffected
print(a)  # context
