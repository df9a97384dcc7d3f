"""A tab-indented program: leading white space is stripped, tabs inside the line are kept."""
def f():
	if True:
		values = [1,	2,	3]
		return values[0]	+	values[10]	+	1


f()
