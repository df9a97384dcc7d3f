"""Another one."""
if True:
x = 1
