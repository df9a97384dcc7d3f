# Document 003, Cause 4: closures/threads unintentionally keeping large objects alive
registry = []  # context: the document leaves these undefined
register_callback = registry.append  # context


class Data(list):  # context: a list that tells when it is freed
    def __del__(self):  # context
        print("data freed")  # context


def load_huge_dataset():  # context
    return Data(range(1000))  # context


def process_large_dataset():
    data = load_huge_dataset()          # large object

    def callback():
        return len(data)                  # closure captures `data`, keeping it alive

    register_callback(callback)             # callback (and therefore `data`) outlives this function
    return "done"                           # caller assumes `data` is now freeable -- it isn't!


print(process_large_dataset())  # context
callback = registry.pop()  # context
print(callback(), len(callback.__closure__), type(callback.__closure__[0].cell_contents).__name__)  # context
del callback  # context
print("end")  # context
