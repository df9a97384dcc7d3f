# Document 003, Memory profiling: tracemalloc (built-in)
import tracemalloc

kept = []  # context: the document leaves run_program undefined


def run_program():  # context
    kept.append(bytes(1_000_000))  # context


lines = []  # context: sizes differ between machines, so the lines are kept instead of shown
print_line, print = print, lines.append  # context

tracemalloc.start()
run_program()
snapshot = tracemalloc.take_snapshot()

for stat in snapshot.statistics("lineno")[:10]:
    print(stat)   # top 10 lines by memory allocated, with file/line info

top = lines[0]  # context
print_line(top.traceback[0].lineno, 1_000_000 <= top.size < 1_000_100)  # context
