"""A lambda as the subject of a match statement: its colon does not end the head."""


def kind(n):
    match lambda a, b=lambda: n: (a, b()):
        case f if (lambda: n)() > 1:
            return f(1)
        case f:
            return f(2)[0]


print(kind(1), kind(2))
match 0 if kind else lambda: 3:
    case 0: print("zero")
