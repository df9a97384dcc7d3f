"""Helpers of the module ast: visitors, places, docstrings, literals, copies; compiled trees and their tracebacks."""
import ast
import copy
import sys

tree = ast.parse("def f(x):\n    '''Doc\n      more\n    '''\n    return x + 1\n")
print(repr(ast.get_docstring(tree.body[0])), repr(ast.get_docstring(tree.body[0], clean=False)), ast.get_docstring(tree))


class Names(ast.NodeVisitor):
    def visit_Name(self, node):
        print("name", node.id, type(node.ctx).__name__)

    def visit_Return(self, node):
        print("return")
        self.generic_visit(node)


Names().visit(tree)


class Double(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.copy_location(ast.Constant(node.value * 2), node)

    def visit_Pass(self, node):
        return None

    def visit_Expr(self, node):
        return [node, node]


tree = Double().visit(ast.parse("x = 5\npass\nprint(x)\nif x:\n    pass\n    y = 1"))
exec(compile(tree, "<t>", "exec"))
print(ast.unparse(tree))
for text in ("1", "-1", "+1.5", "1+2j", "-1-2j", "'a' 'b'", "b'x'", "[1, (2,), {3}, {4: 5}]", "set()", "None", " 1", "...", "True"):
    print(repr(ast.literal_eval(text)), end=" ")
print()
for text in ("1+1", "a", "f()", "[x for x in y]", "--1", "1 if 2 else 3", "{**a}", "-'a'", "'a' + 'b'", "(1, *a)"):
    try:
        print(ast.literal_eval(text))
    except ValueError as e:
        print(str(e).split(": <")[0])
try:
    ast.literal_eval("1 +")
except SyntaxError as e:
    print(e)
node = ast.parse("a\nb").body[1]
other = copy.deepcopy(node)
print(ast.dump(other, include_attributes=True), other is node, other.value.ctx is node.value.ctx)
ast.increment_lineno(node, 10)
print(node.lineno, node.value.end_lineno, other.lineno)
made = ast.fix_missing_locations(ast.Module([ast.Expr(ast.Call(ast.Name("boom", ast.Load()), [], []), lineno=7, col_offset=2, end_lineno=7, end_col_offset=9)], []))
print(ast.dump(made, include_attributes=True))
try:
    exec(compile(made, "<made>", "exec"))
except NameError as e:
    print(e, e.__traceback__.tb_next.tb_lineno)
print(list(ast.iter_fields(ast.parse("a", mode="eval").body))[0], [type(n).__name__ for n in ast.iter_child_nodes(ast.parse("a+b"))])
print([type(n).__name__ for n in ast.walk(ast.parse("f(a, b=c)[d]"))])
match ast.parse("x + 1", mode="eval").body:
    case ast.BinOp(ast.Name(name), ast.Add(), ast.Constant(value)):
        print(name, value)
print(isinstance(ast.parse("1", mode="eval").body, ast.expr), issubclass(ast.Add, ast.operator), ast.Add() == ast.Add())
for bad in (lambda: ast.dump(5), lambda: ast.get_docstring(ast.Pass()), lambda: ast.parse(5), lambda: ast.parse("x", mode="y"), lambda: ast.nothing):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
ns = {}
exec(compile(ast.parse("class A:\n  def f[T](self, x: T) -> T: return (lambda: [x for _ in 'ab'])()"), "<s>", "exec"), ns)
print(ns["A"]().f(3), ns["A"].f.__annotations__)
sys.settrace(lambda frame, event, arg: print(event, frame.f_code.co_name) if frame.f_code.co_filename == "<s>" else None)
ns["A"]().f(1)
sys.settrace(None)
