# Document 003, timeit from the command line
# python -m timeit -s "data = list(range(1000))" "sorted(data)"
import io, re, sys, timeit, warnings  # context: the command in this process, times taken out of its report

warnings.simplefilter("ignore")  # context: of a machine that is busy
printed, sys.stdout = sys.stdout, io.StringIO()  # context
status = timeit.main(["-s", "data = list(range(1000))", "sorted(data)"])  # context
sys.stdout, printed = printed, sys.stdout.getvalue()  # context
print(status, re.sub(r"[\d.]+ [num]?sec", "# sec", re.sub(r"^\d+ loops", "# loops", printed)), end="")  # context
