"""match, case, type and _ are ordinary names wherever they do not begin their statement."""
match = 1
case = 2
type_ = type
print(match + case, match, case)
match = {"a": 1}
match["a"] = 5
print(match["a"], match)
match.update(b=2)
print(match)


def match(*args):
    return args


print(match(1), match(1, 2), match(*[3]), match((1)))
match (1)
print(match [0:1] if isinstance(match, str) else match.__name__)
case = [1, 2]
case[0] = 10
print(case)
type = 5
print(type)
type: int = 6
print(type, type_(type))
type += 1
print(type)
_ = "underscore"
print(_)
match _:
    case str(_):
        print("pattern", _)
match match:
    case case if case is match:
        print("matched", case is match)
del type
print(type.__name__)
type type = int
print(type, type.__value__)
del type
case: str = "annotated"
print(case)
match = case = _ = 0
print(match, case, _)
match -1:
    case -1:
        print("minus one")
match *(1, 2), 3:
    case [*_]:
        print("star subject")
print([match for match in range(3)], (lambda case: case)(4), dict(match=1, case=2, type=3))
