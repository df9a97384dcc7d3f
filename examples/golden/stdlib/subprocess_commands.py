"""subprocess: commands of the shell, their output, status and errors; os.system(), os.popen()."""
import os
import subprocess
import sys
from subprocess import DEVNULL, PIPE, STDOUT, CalledProcessError, Popen, TimeoutExpired, run


def show(f, *args, **named):
    try:
        print(f(*args, **named))
    except Exception as e:
        print(type(e).__module__, type(e).__name__, e)


print(run(["echo", "hello"], capture_output=True))
print(run(["echo", "hello"], capture_output=True, text=True).stdout)
print(run("echo out; echo err >&2; exit 3", shell=True, capture_output=True, text=True))
print(run("echo out; echo err >&2", shell=True, stdout=PIPE, stderr=STDOUT, text=True).stdout)
print(run(["cat"], input="some text\nmore", text=True, capture_output=True))
print(run(["cat"], input=b"bytes", stdout=PIPE))
print(run(["cat"], input="x" * 200000, text=True, capture_output=True).stdout == "x" * 200000)
print(run(["sh", "-c", "cat; exit 7"], stdin=DEVNULL, stdout=DEVNULL).returncode)
show(run, ["false"], check=True)
show(run, ["sh", "-c", "exit 2"], check=True, capture_output=True)
show(run, ["no_such_command", "x"])
show(run, "no_such_command x")
show(run, ["/etc/passwd"])
show(run, ["/"])
show(run, ["ls"], cwd="/no/such/folder")
show(run, "echo a; exec sleep 5", shell=True, timeout=0.3, capture_output=True)
show(run, ["cat"], input="x", stdin=PIPE)
show(run, ["cat"], capture_output=True, stdout=PIPE)
show(run, ["cat"], bufsize="x")
show(run, [])
show(subprocess.check_output, ["echo", "x"])
show(subprocess.check_output, ["echo", "x"], text=True)
show(subprocess.check_output, "echo x; exit 1", shell=True)
show(subprocess.check_output, ["x"], stdout=PIPE)
show(subprocess.check_output, ["cat"], input=b"in")
try:
    subprocess.check_output("echo x; exit 1", shell=True, text=True)
except CalledProcessError as e:
    print(repr(e), e.cmd, e.returncode, repr(e.output), e.stdout == e.output, e.stderr)
try:
    run(["sleep", "3"], timeout=0.05)
except TimeoutExpired as e:
    print(e.cmd, 0 < e.timeout <= 0.05, e.output)
show(subprocess.check_call, ["true"])
show(subprocess.check_call, ["false"])
show(subprocess.call, ["sh", "-c", "exit 9"])
print(subprocess.getoutput("echo a b"), subprocess.getstatusoutput("echo x; exit 4"))
sys.stdout.flush()
subprocess.call(["echo", "straight to stdout"])
p = Popen(["cat"], stdin=PIPE, stdout=PIPE, text=True)
print(p.poll(), p)
p.stdin.write("one\n")
p.stdin.flush()
print(repr(p.stdout.readline()))
print(p.communicate("two\n"), p.returncode, p.poll(), p.wait())
with Popen("for i in 1 2 3; do echo $i; done", shell=True, stdout=PIPE, text=True) as p:
    print([line.strip() for line in p.stdout])
print(p.returncode, p)
p = Popen(["sleep", "10"])
p.terminate()
print(p.wait(), p.returncode)
p = Popen(["sleep", "10"])
show(p.wait, timeout=0.01)
p.kill()
print(p.wait(), p.send_signal(9))
show(CalledProcessError(-9, "x").__str__)
show(CalledProcessError(-99, ["x"]).__str__)
a = Popen(["echo", "b\na"], stdout=PIPE)
b = Popen(["sort"], stdin=a.stdout, stdout=PIPE, text=True)
a.stdout.close()
print(b.communicate(), a.wait())
with open("lib2_subprocess.tmp", "w") as f:
    f.write("before\n")
    f.flush()
    run(["echo", "into a file"], stdout=f)
print(open("lib2_subprocess.tmp").read())
with open("lib2_subprocess.tmp") as f:
    print(run(["wc", "-l"], stdin=f, capture_output=True, text=True).stdout.strip())
os.remove("lib2_subprocess.tmp")
print(run("echo $LIB2_X $LIB2_Y", shell=True, env={"LIB2_X": "x y"}, capture_output=True, text=True).stdout)
os.environ["LIB2_Y"] = "set"
print(run("echo $LIB2_X $LIB2_Y; pwd", shell=True, cwd="/", capture_output=True, text=True).stdout)
print(os.system("exit 3"), os.waitstatus_to_exitcode(os.system("exit 3")), os.system("true"))
with os.popen("echo popen; exit 2") as f:
    print(f.read())
f = os.popen("exit 2")
print(f.close())
print(subprocess.list2cmdline(["a b", 'c"d', "e\\", "", "f g\\"]))
show(os.kill, 99999999, 0)
print(run(["printf", r"a\r\nb"], capture_output=True, text=True).stdout.__repr__(), run(["printf", r"\351"], capture_output=True, encoding="latin-1").stdout)
