"""Trees of the ast module: dumping, changing and compiling them."""
import ast

tree = compile("a + 1", "<t>", "eval", ast.PyCF_ONLY_AST)
print(type(tree).__name__, ast.dump(tree))
print(eval(compile(tree, "<t>", "eval"), {"a": 41}))
tree = ast.parse("def f(x, /, y=1, *a, z, **k):\n    return x if y else -z\nf(1, *[2], z=3, **{})")
print(ast.dump(tree, indent=1))


class Swap(ast.NodeTransformer):
    def visit_BinOp(self, node):
        self.generic_visit(node)
        return ast.BinOp(node.right, node.op, node.left) if isinstance(node.op, ast.Sub) else node


for text in ("10 - 3", "a - b * c", "(1 - 2) - 3"):
    tree = ast.fix_missing_locations(Swap().visit(ast.parse(text, mode="eval")))
    print(ast.unparse(tree), eval(compile(tree, "<t>", "eval"), dict(a=1, b=2, c=3)))
names = [n.id for n in ast.walk(ast.parse("x = y + z[w](v.u)")) if isinstance(n, ast.Name)]
print(names, ast.literal_eval("{'a': [1, (2, -3.5), None]}"), ast.unparse(ast.parse("if a :\n  b=( c )\nelse : d ;e")))
node = ast.parse("some + (long,\n expression)", mode="eval").body
print(node.lineno, node.col_offset, node.end_lineno, node.end_col_offset, node._fields, type(node).__mro__[1].__name__)
for bad in (
    lambda: ast.literal_eval("f()"), lambda: ast.parse("1 +"), lambda: compile(ast.Expression(), "<t>", "eval"),
):
    try:
        print(bad())
    except (ValueError, SyntaxError, TypeError) as e:
        print(type(e).__name__, str(e).split(" at 0x")[0])
