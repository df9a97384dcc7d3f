"""Carets under calls: the whole call when it is part of the line, none when it is the whole line."""
class Robot:
    def walk(self, steps):
        return self.legs(steps).move(10)

    def legs(self, n):
        if n > 1:
            return None
        raise ValueError(f"{n} legs")


def start(robot):
    robot.walk(1) if robot is None else None
    result = [robot.walk(n) for n in (2,)]
    return result


start(Robot())
