# Handlers of signals, timers, and what os.kill() does to the process itself.
import os
import signal
import time

print(repr(signal.SIGINT), signal.Signals.SIGCLD, signal.SIGTERM + 0, signal.NSIG)
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)
print(repr(signal.getsignal(signal.SIGTERM)), repr(signal.getsignal(signal.SIGALRM)))
print(signal.strsignal(signal.SIGINT), "|", signal.strsignal(11), "|", signal.strsignal(40) is not None)
print(len(signal.valid_signals()), sorted(signal.valid_signals())[:3])


def handler(signum, frame):
    print("got", signal.Signals(signum).name, frame.f_code.co_name)


def work():
    os.kill(os.getpid(), signal.SIGUSR1)
    signal.raise_signal(signal.SIGTERM)


print(repr(signal.signal(signal.SIGUSR1, handler)))
print(repr(signal.signal(signal.SIGTERM, handler)))
print(signal.getsignal(signal.SIGTERM) is handler)
work()
print(signal.signal(signal.SIGTERM, signal.SIG_IGN) is handler)
signal.raise_signal(signal.SIGTERM)
print(repr(signal.getsignal(signal.SIGTERM)))
signal.signal(signal.SIGTERM, signal.SIG_DFL)

try:
    signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt:
    print("interrupted")


class Late(Exception):
    pass


def late(signum, frame):
    raise Late


signal.signal(signal.SIGALRM, late)
print(signal.alarm(100), signal.alarm(0), signal.alarm(0))
signal.setitimer(signal.ITIMER_REAL, 0.05)
try:
    while True:
        pass
except Late:
    print("late")
signal.setitimer(signal.ITIMER_REAL, 0.05)
try:
    time.sleep(30)
except Late:
    print("late again")
count = 0


def tick(signum, frame):
    global count
    count += 1
    if count == 3:
        signal.setitimer(signal.ITIMER_REAL, 0)


signal.signal(signal.SIGALRM, tick)
print(signal.setitimer(signal.ITIMER_REAL, 0.01, 0.01))
while count < 3:
    signal.pause()
print(count, signal.getitimer(signal.ITIMER_REAL))

for wrong in (lambda: signal.signal(0, handler), lambda: signal.signal(signal.SIGTERM, 7),
              lambda: signal.signal(signal.SIGTERM, None), lambda: signal.getsignal(65),
              lambda: signal.signal(signal.SIGKILL, handler), lambda: signal.raise_signal(99)):
    try:
        wrong()
    except (ValueError, TypeError, OSError) as e:
        print(type(e).__name__, e)


def child_ends():
    import subprocess
    child = subprocess.Popen(["sleep", "10"])
    child.terminate()
    return child.wait()


for again in range(2):
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    print(child_ends())
