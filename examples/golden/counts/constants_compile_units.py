# A syntax tree holds its constants while it lives: of the script and of exec'd text while they run; compile drops it.
from sys import getrefcount

x = 1000
print("in the script", getrefcount(x))
exec("t = 1001; print('in exec', getrefcount(t))")
print("after exec", getrefcount(t))
code = compile("y = 1002\nprint('in compiled code', getrefcount(y))", "unit", "exec")
exec(code)
print("after exec, code kept", getrefcount(y))
del code
print("code gone", getrefcount(y))
print("eval", getrefcount(eval("1003")), getrefcount(eval("'two words'")))
exec("def f(): return 1004")
print("function of another unit", getrefcount(f()))
exec("a = 1005; b = 1005; print('one unit', a is b)")
exec("a = 1006")
exec("b = 1006")
print("two units", a is b, getrefcount(a), getrefcount(b))
single = compile("1007", "unit", "eval")
print("eval code", getrefcount(single.co_consts[0]), eval(single) is eval(single))
print("eval of text", eval("getrefcount(1008)"), "of code", eval(compile("getrefcount(1009)", "unit", "eval")))
print("script constant again", getrefcount(x))
