# Document 003, Line-level profiling: line_profiler (third-party)
# pip install line_profiler
@profile   # applied via `kernprof -l script.py`, not a normal decorator
def slow_function():
    ...
