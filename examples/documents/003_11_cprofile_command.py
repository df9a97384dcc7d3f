# Document 003, cProfile from the command line
# python -m cProfile -s cumulative my_script.py   # profile a whole script from the CLI
import io, os, re, runpy, sys, tempfile  # context: the command in this process, times taken out of its report

with tempfile.TemporaryDirectory() as folder:  # context: the document does not show my_script.py
    script = os.path.join(folder, "my_script.py")  # context
    with open(script, "w") as file:  # context
        file.write("def fib(n):\n    return n if n < 2 else fib(n - 1) + fib(n - 2)\n\n\nprint(fib(15))\n")  # context
    sys.argv = "cProfile -s cumulative".split() + [script]  # context
    printed, sys.stdout = sys.stdout, io.StringIO()  # context
    try:  # context
        runpy.run_module("cProfile", run_name="__main__", alter_sys=True)  # context
    except SystemExit as e:  # context: the command ends so where it has anything to tell
        print("exit", e.code)  # context
    sys.stdout, printed = printed, sys.stdout.getvalue()  # context
print(printed.splitlines()[0])  # context: what the script prints
print(sorted(re.findall(r"(\S+) .*(my_script.py.*)", printed)))  # context: calls, and whose
