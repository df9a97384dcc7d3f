"""The `=` specifier keeps the text of the expression, with its white space."""
x, name = 7, "bob"
print(f"{x=}")
print(f"{x = }")
print(f"{ x  =  }")
print(f"{x + 1=} {x+1 = }")
print(f"{name=} {name=!s} {name=!r} {name=!a}")
print(f"{x=:5d}| {x=:<5}| {name=:>6}| {name=!r:>8}|")
print(f"{x == 7=} {x != 7 = } {x <= 8=} {x >= 8=}")
print(f"{(lambda v=1: v)(2)=}")
print(f"{dict(a=1)=}")
print(f"{f"{x=}"=}")
print(f"""{
    x
    =}""")
print(f"{x=}{name=}")
print(f"{'é'=} {"é"=!a}")
print(f"{[i for i in range(3)] = }")
print(f"{x:=5} {(y := 5)} {y=}")
