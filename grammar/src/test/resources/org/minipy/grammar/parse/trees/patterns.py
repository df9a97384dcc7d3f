match x:
  case 1: pass
  case -1 | 1.5 | -2j | 1 + 2j | -1 - 2j | 'a' 'b' | b'c': pass
  case None | True | False: pass
  case _: pass
match x, y:
  case a: pass
  case (a): pass
  case (a, b) | [a, b]: pass
  case a, b: pass
  case a,: pass
  case (a,) | [] | () | [a] | [a,]: pass
  case *a, b: pass
  case [a, *_, b]: pass
  case (*a,): pass
match *x, y:
  case a.b: pass
  case a.b.c(): pass
  case A(b): pass
  case A(b, c.d, e=f, g=1,): pass
  case A(b=_): pass
match (x):
  case {}: pass
  case {1: a}: pass
  case {'a': b, None: c, -1: d, a.b: e, **rest}: pass
  case {'a': {'b': [c, *_]}, **rest,}: pass
  case a as b: pass
  case (1 | 2) as b: pass
  case 1 | 2 as b: pass
  case (a as b, c): pass
  case [1 as a] if a := b: pass
  case x if y > 1:
    match = 1
    case = 2
match -x:
  case 1: pass
match [x]:
  case 1: pass
match (x), y:
  case 1: pass
match not x:
  case 1: pass
match {}:
  case 1: pass
match f(x):
  case 1:
    match y:
      case 2: pass
    match(y)
match x := y:
  case _: match = 1
match = 1
match(x)
match[x]
match[x]: int
match (a, b)
match * a
match - a
match.a
match, case = case, match
case(x)
_ = match if match else case
print(match, case, type, _)
