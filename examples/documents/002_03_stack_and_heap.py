# Document 002, Stack vs Heap
# Every function call pushes a frame onto the call stack
def foo():
    x = 10 # 'x' is name on stack, 10 is object on heap
    return x


print(foo())  # context
# CPython's frame objects live on heap, but logically form a stack
import traceback

traceback.print_stack() # see call stack
