# Five bodies pull at each other: attributes and floats; the energy must stay.
import sys

DEFAULT = 890_000


class Body:
    __slots__ = ("x", "y", "z", "vx", "vy", "vz", "mass")

    def __init__(self, x, y, z, vx, vy, vz, mass):
        self.x, self.y, self.z = x, y, z
        self.vx, self.vy, self.vz = vx, vy, vz
        self.mass = mass


def energy(bodies):
    total = 0.0
    for i, b in enumerate(bodies):
        total += 0.5 * b.mass * (b.vx * b.vx + b.vy * b.vy + b.vz * b.vz)
        for c in bodies[:i]:
            dx, dy, dz = b.x - c.x, b.y - c.y, b.z - c.z
            total -= b.mass * c.mass / (dx * dx + dy * dy + dz * dz) ** 0.5
    return total


def advance(pairs, bodies, dt):
    for a, b in pairs:
        dx = a.x - b.x
        dy = a.y - b.y
        dz = a.z - b.z
        pull = dt * (dx * dx + dy * dy + dz * dz) ** -1.5
        m = b.mass * pull
        a.vx -= dx * m
        a.vy -= dy * m
        a.vz -= dz * m
        m = a.mass * pull
        b.vx += dx * m
        b.vy += dy * m
        b.vz += dz * m
    for a in bodies:
        a.x += dt * a.vx
        a.y += dt * a.vy
        a.z += dt * a.vz


steps = int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
bodies = [Body(0, 0, 0, 0, 0, 0, 40.0)]
for k in range(1, 5):
    r = 5.0 * k
    speed = (40.0 / r) ** 0.5
    bodies.append(Body(r, 0.0, 0.1 * k, 0.0, speed, 0.0, 0.01 * k))
pairs = [(a, b) for i, a in enumerate(bodies) for b in bodies[i + 1 :]]
before = energy(bodies)
for _ in range(steps):
    advance(pairs, bodies, 0.001)
after = energy(bodies)
assert abs(after - before) < 1e-2 * abs(before)
print("nbody", round(before, 6))
