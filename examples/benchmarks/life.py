# The game of life on sets of tuples: gliders travel and keep their shape.
import sys

DEFAULT = 36000


def step(cells):
    neighbours = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    place = (x + dx, y + dy)
                    neighbours[place] = neighbours.get(place, 0) + 1
    return {place for place, count in neighbours.items() if count == 3 or count == 2 and place in cells}


steps = int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
steps -= steps % 4
glider = [(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)]
start = {(x + 100 * k, y) for x, y in glider for k in range(10)}
cells = start
for _ in range(steps):
    cells = step(cells)
move = steps // 4
assert cells == {(x + move, y + move) for x, y in start}
print("life", len(cells), move)
