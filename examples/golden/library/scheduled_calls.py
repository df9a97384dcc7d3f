"""sched on a clock of its own."""
import sched

now = 0


def clock():
    return now


def pass_time(seconds):
    global now
    now += seconds
    if seconds:
        print("wait", seconds)


scheduler = sched.scheduler(clock, pass_time)
print(scheduler.empty(), scheduler.queue)
scheduler.enter(5, 1, print, ("five",))
scheduler.enter(2, 2, print, ("two, later",))
scheduler.enter(2, 1, print, argument=("two", "first"), kwargs={"sep": ": "})
gone = scheduler.enterabs(3, 1, print, ("never",))
print([event[:3] for event in scheduler.queue], scheduler.empty())
scheduler.cancel(gone)
try:
    scheduler.cancel(gone)
except ValueError as error:
    print(type(error).__name__)
print(scheduler.run(blocking=False), now)
scheduler.run()
print(now, scheduler.empty(), scheduler.run())


def again(n):
    print("tick", n, now)
    if n < 3:
        scheduler.enter(10, 1, again, (n + 1,))


again(0)
scheduler.run()
print(gone._fields)
