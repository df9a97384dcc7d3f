# There is no bytecode: dis.dis() raises NotImplementedError. CPython lists the instructions.
# Instead: ast.dump(ast.parse(text), indent=2) shows what is run.
import dis

dis.dis(lambda x: x + 1)
