# A small operating system: tasks, devices and packets that travel between them.
import sys

DEFAULT = 510_000


class Packet:
    def __init__(self, target, payload):
        self.target, self.payload = target, payload


class Task:
    def __init__(self, name, priority):
        self.name, self.priority = name, priority
        self.inbox = []
        self.done = 0
        self.waiting = True

    def receive(self, packet):
        self.inbox.append(packet)
        self.waiting = False

    def step(self, system):
        packet = self.inbox.pop()
        self.waiting = not self.inbox
        self.done += 1
        return self.work(system, packet)


class Worker(Task):
    def work(self, system, packet):
        packet.payload = (packet.payload * 31 + self.priority) % 65521
        packet.target = (packet.target + 1) % len(system.tasks)
        return packet


class Device(Task):
    def __init__(self, name, priority):
        super().__init__(name, priority)
        self.log = []

    def work(self, system, packet):
        self.log.append(packet.payload)
        if len(self.log) > 100:
            del self.log[:50]
        return Packet((packet.target + 1) % len(system.tasks), packet.payload)


class System:
    def __init__(self, tasks):
        self.tasks = tasks

    def run(self, steps):
        tasks = self.tasks
        done = 0
        while done < steps:
            for task in tasks:
                if not task.waiting:
                    packet = task.step(self)
                    tasks[packet.target].receive(packet)
                    done += 1
        return done


steps = int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
steps *= 15
tasks = [Device(str(i), i) if i % 3 == 2 else Worker(str(i), i) for i in range(9)]
for i in range(4):
    tasks[i].receive(Packet(i, i))
done = System(tasks).run(steps)
assert sum(task.done for task in tasks) == done >= steps
assert sum(len(task.inbox) for task in tasks) == 4
print("scheduler", done)
