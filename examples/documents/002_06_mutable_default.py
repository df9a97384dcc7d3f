# Document 002, Interview gotcha: Default argument mutation
# Bug — mutable default shared across calls
def append_to(item, lst=[]):
    lst.append(item)
    return lst


append_to(1) # [1]
append_to(2) # [1, 2] ← surprise! same list
print(append_to.__defaults__)  # context: the list after the two calls


# Fix
def append_to(item, lst=None):
    if lst is None:
        lst = []
    lst.append(item)
    return lst


print(append_to(1), append_to(2))  # context
