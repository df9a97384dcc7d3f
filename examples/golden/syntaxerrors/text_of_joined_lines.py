"""What a SyntaxError shows of a string depends on the line that was being read: a line passed has lost its newline,
lines that a string or a backslash joins are shown together."""


def show(text):
    try:
        compile(text, "t", "exec")
        print(ascii(text), "compiles")
    except SyntaxError as e:
        print(ascii(text), e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, ascii(e.text), sep=" | ")


show("x = (\n 1 2\n)")
show("x = (\n 1 2)")
show("(1 2\n)\n")
show("(1 2)\nx")
show("1 2\n")
show("a='''\n'''b\n")
show("a='''é\né''' b c\n")
show("(a='''\n'''b\n)")
show("x='a' '''\n''' .f 3\n")
show("{'a':\n}\n")
show("{'a':1,'b':\n}")
show("if a and \\\n  b.\n")
show("if a:\n  x = 1 + \\\n  \\\n  2 3\n")
show("x = 1 # \\\ny = 2 3\n")
show("x = (1, # \\\n2 3\n)")
show("   \\\n x = 2 3\n")
show('print(f"""{2:>3\n}"""|)\n')
show("2.5 = [\n 1,\n]\n")
show("if x and \\\n y:\n")
show("y = \\\n  f(a, [\n")
show("'''\n''' {\n")
show("'''\n''' \\\nf''\\x'\n")
show("x = 1 \\\n\\y\n")
show("b'' '''\n\n'''\n")
