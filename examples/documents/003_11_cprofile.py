# Document 003, cProfile: whole-program, function-level profiling
import cProfile
import pstats

def slow_function():
    return sum(i * i for i in range(10**6))

cProfile.run("slow_function()", "output.prof")

import io, os, re, sys  # context: times differ from run to run, so they are taken out of the report

printed, sys.stdout = sys.stdout, io.StringIO()  # context
stats = pstats.Stats("output.prof")
stats.sort_stats("cumulative").print_stats(10)   # top 10 by cumulative time
sys.stdout, printed = printed, sys.stdout.getvalue()  # context
for line in printed.splitlines()[2:]:  # context
    print(re.sub(r"\d+\.\d{3}", "#.###", line))  # context
os.remove("output.prof")  # context
