"""From trees back to source text."""
import sys
from ast import *
from ast import _docstring_node

# How tightly expressions bind; an expression stands in parentheses where a higher level is wanted.
NAMED, TUPLE, YIELD, TEST, OR, AND, NOT, COMPARE, BIT_OR, BIT_XOR, BIT_AND, SHIFT, SUM, TERM, FACTOR, POWER, AWAIT, ATOM = range(18)

BINARY = {
    "Add": ("+", SUM), "Sub": ("-", SUM), "Mult": ("*", TERM), "MatMult": ("@", TERM), "Div": ("/", TERM),
    "Mod": ("%", TERM), "LShift": ("<<", SHIFT), "RShift": (">>", SHIFT), "BitOr": ("|", BIT_OR),
    "BitXor": ("^", BIT_XOR), "BitAnd": ("&", BIT_AND), "FloorDiv": ("//", TERM), "Pow": ("**", POWER),
}
UNARY = {"Invert": ("~", FACTOR), "Not": ("not ", NOT), "UAdd": ("+", FACTOR), "USub": ("-", FACTOR)}
COMPARISONS = {
    "Eq": "==", "NotEq": "!=", "Lt": "<", "LtE": "<=", "Gt": ">", "GtE": ">=", "Is": "is", "IsNot": "is not",
    "In": "in", "NotIn": "not in",
}
QUOTES = ("'", '"', '"""', "'''")
INFINITY = "1e" + repr(sys.float_info.max_10_exp + 1)


class Writer:
    """Collects the lines of a program."""

    def __init__(self):
        self.lines = []
        self.depth = 0

    def text(self, node):
        """The text of any node, or of a list of statements."""
        if isinstance(node, list):
            self.statements(node)
        elif isinstance(node, (Module, FunctionType)):
            return self.root(node)
        elif isinstance(node, Interactive):
            self.statements(node.body)
        elif isinstance(node, Expression):
            return self.expr(node.body)
        elif isinstance(node, stmt):
            self.statement(node)
        elif isinstance(node, (excepthandler, match_case)):
            self.statement(node)
        elif isinstance(node, pattern):
            return self.pattern(node)
        elif isinstance(node, (arguments, arg, keyword, alias, withitem, comprehension, type_param)):
            return getattr(self, type(node).__name__)(node)
        else:
            return self.expr(node)
        return "\n".join(self.lines)

    def root(self, node):
        if isinstance(node, FunctionType):
            return f"({', '.join(map(self.expr, node.argtypes))}) -> {self.expr(node.returns)}"
        self.documented(node)
        return "\n".join(self.lines)

    # statements

    def line(self, text):
        self.lines.append("    " * self.depth + text)

    def blank(self):
        if self.lines:
            self.lines.append("")

    def statements(self, nodes):
        for node in nodes:
            self.statement(node)

    def statement(self, node):
        getattr(self, "do_" + type(node).__name__)(node)

    def block(self, head, nodes):
        self.line(head + ":")
        self.depth += 1
        self.statements(nodes)
        self.depth -= 1

    def documented(self, node):
        doc = _docstring_node(node)
        if doc is None:
            self.statements(node.body)
            return
        prefix = "u" if doc.kind == "u" else ""
        self.line(prefix + quoted(doc.value, ('"""', "'''")))
        self.statements(node.body[1:])

    def definition(self, head, node):
        self.line(head + ":")
        self.depth += 1
        self.documented(node)
        self.depth -= 1

    def do_Expr(self, node):
        self.line(self.expr(node.value, YIELD))

    def do_Import(self, node):
        self.line("import " + ", ".join(map(self.alias, node.names)))

    def do_ImportFrom(self, node):
        names = ", ".join(map(self.alias, node.names))
        self.line(f"from {'.' * (node.level or 0)}{node.module or ''} import {names}")

    def do_Assign(self, node):
        targets = "".join(self.expr(target, TUPLE) + " = " for target in node.targets)
        self.line(targets + self.expr(node.value) + self.comment(node))

    def do_AugAssign(self, node):
        self.line(f"{self.expr(node.target)} {BINARY[type(node.op).__name__][0]}= {self.expr(node.value)}")

    def do_AnnAssign(self, node):
        target = self.expr(node.target)
        if not node.simple and isinstance(node.target, Name):
            target = f"({target})"
        value = f" = {self.expr(node.value)}" if node.value else ""
        self.line(f"{target}: {self.expr(node.annotation)}{value}")

    def do_Return(self, node):
        self.line("return " + self.expr(node.value) if node.value else "return")

    def do_Pass(self, node):
        self.line("pass")

    def do_Break(self, node):
        self.line("break")

    def do_Continue(self, node):
        self.line("continue")

    def do_Delete(self, node):
        self.line("del " + ", ".join(map(self.expr, node.targets)))

    def do_Assert(self, node):
        message = f", {self.expr(node.msg)}" if node.msg else ""
        self.line(f"assert {self.expr(node.test)}{message}")

    def do_Global(self, node):
        self.line("global " + ", ".join(node.names))

    def do_Nonlocal(self, node):
        self.line("nonlocal " + ", ".join(node.names))

    def do_Raise(self, node):
        if not node.exc:
            if node.cause:
                raise ValueError("Node can't be used without a value attribute.")
            self.line("raise")
            return
        cause = f" from {self.expr(node.cause)}" if node.cause else ""
        self.line(f"raise {self.expr(node.exc)}{cause}")

    def do_Try(self, node, star=""):
        self.block("try", node.body)
        for handler in node.handlers:
            self.do_ExceptHandler(handler, star)
        if node.orelse:
            self.block("else", node.orelse)
        if node.finalbody:
            self.block("finally", node.finalbody)

    def do_TryStar(self, node):
        self.do_Try(node, "*")

    def do_ExceptHandler(self, node, star=""):
        kind = f" {self.expr(node.type)}" if node.type else ""
        name = f" as {node.name}" if node.name else ""
        self.block(f"except{star}{kind}{name}", node.body)

    def do_ClassDef(self, node):
        self.blank()
        self.decorators(node)
        arguments = ", ".join([*map(self.expr, node.bases), *map(self.keyword, node.keywords)])
        arguments = f"({arguments})" if node.bases or node.keywords else ""
        self.definition(f"class {node.name}{self.parameters(node)}{arguments}", node)

    def do_FunctionDef(self, node, prefix=""):
        self.blank()
        self.decorators(node)
        returns = f" -> {self.expr(node.returns)}" if node.returns else ""
        head = f"{prefix}def {node.name}{self.parameters(node)}({self.arguments(node.args)}){returns}"
        self.definition(head, node)

    def do_AsyncFunctionDef(self, node):
        self.do_FunctionDef(node, "async ")

    def decorators(self, node):
        for decorator in node.decorator_list:
            self.line("@" + self.expr(decorator))

    def parameters(self, node):
        given = getattr(node, "type_params", None)
        return f"[{', '.join(map(self.type_parameter, given))}]" if given else ""

    def type_parameter(self, node):
        return getattr(self, type(node).__name__)(node)

    def TypeVar(self, node):
        return f"{node.name}: {self.expr(node.bound)}" if node.bound else node.name

    def TypeVarTuple(self, node):
        return "*" + node.name

    def ParamSpec(self, node):
        return "**" + node.name

    def do_TypeAlias(self, node):
        self.line(f"type {self.expr(node.name)}{self.parameters(node)} = {self.expr(node.value)}")

    def do_For(self, node, prefix=""):
        self.block(f"{prefix}for {self.expr(node.target, TUPLE)} in {self.expr(node.iter)}", node.body)
        if node.orelse:
            self.block("else", node.orelse)

    def do_AsyncFor(self, node):
        self.do_For(node, "async ")

    def do_While(self, node):
        self.block(f"while {self.expr(node.test)}", node.body)
        if node.orelse:
            self.block("else", node.orelse)

    def do_If(self, node):
        self.block(f"if {self.expr(node.test)}", node.body)
        while len(node.orelse) == 1 and isinstance(node.orelse[0], If):
            node = node.orelse[0]
            self.block(f"elif {self.expr(node.test)}", node.body)
        if node.orelse:
            self.block("else", node.orelse)

    def do_With(self, node, prefix=""):
        self.block(f"{prefix}with {', '.join(map(self.withitem, node.items))}", node.body)

    def do_AsyncWith(self, node):
        self.do_With(node, "async ")

    def do_Match(self, node):
        self.block(f"match {self.expr(node.subject)}", node.cases)

    def do_match_case(self, node):
        guard = f" if {self.expr(node.guard)}" if node.guard else ""
        self.block(f"case {self.pattern(node.pattern)}{guard}", node.body)

    def comment(self, node):
        text = getattr(node, "type_comment", None)
        return f" # type: {text}" if text is not None else ""

    # parts of statements

    def alias(self, node):
        return f"{node.name} as {node.asname}" if node.asname else node.name

    def withitem(self, node):
        target = f" as {self.expr(node.optional_vars)}" if node.optional_vars else ""
        return self.expr(node.context_expr) + target

    def keyword(self, node):
        value = self.expr(node.value)
        return f"**{value}" if node.arg is None else f"{node.arg}={value}"

    def arg(self, node):
        return f"{node.arg}: {self.expr(node.annotation)}" if node.annotation else node.arg

    def arguments(self, node):
        parts = []
        plain = [*node.posonlyargs, *node.args]
        without = len(plain) - len(node.defaults)
        for i, parameter in enumerate(plain):
            default = "=" + self.expr(node.defaults[i - without]) if i >= without else ""
            parts.append(self.arg(parameter) + default)
            if i + 1 == len(node.posonlyargs):
                parts.append("/")
        if node.vararg or node.kwonlyargs:
            parts.append("*" + (self.arg(node.vararg) if node.vararg else ""))
        for parameter, default in zip(node.kwonlyargs, node.kw_defaults):
            parts.append(self.arg(parameter) + ("=" + self.expr(default) if default else ""))
        if node.kwarg:
            parts.append("**" + self.arg(node.kwarg))
        return ", ".join(parts)

    # expressions

    def expr(self, node, level=TEST):
        text, own = getattr(self, "of_" + type(node).__name__)(node, level)
        return f"({text})" if level > own else text

    def of_Name(self, node, level):
        return node.id, ATOM

    def of_Constant(self, node, level):
        prefix = "u" if node.kind == "u" else ""
        return prefix + constant(node.value), ATOM

    def of_NamedExpr(self, node, level):
        return f"{self.expr(node.target, ATOM)} := {self.expr(node.value, ATOM)}", NAMED

    def of_BoolOp(self, node, level):
        word, own = (" and ", AND) if isinstance(node.op, And) else (" or ", OR)
        values = [self.expr(value, min(own + 1 + i, ATOM)) for i, value in enumerate(node.values)]
        return word.join(values), own

    def of_BinOp(self, node, level):
        sign, own = BINARY[type(node.op).__name__]
        left, right = (own + 1, own) if own == POWER else (own, own + 1)
        return f"{self.expr(node.left, left)} {sign} {self.expr(node.right, right)}", own

    def of_UnaryOp(self, node, level):
        sign, own = UNARY[type(node.op).__name__]
        return sign + self.expr(node.operand, own), own

    def of_Compare(self, node, level):
        parts = [self.expr(node.left, COMPARE + 1)]
        for op, right in zip(node.ops, node.comparators):
            parts += [COMPARISONS[type(op).__name__], self.expr(right, COMPARE + 1)]
        return " ".join(parts), COMPARE

    def of_Lambda(self, node, level):
        parameters = self.arguments(node.args)
        return f"lambda{' ' if parameters else ''}{parameters}: {self.expr(node.body, TEST)}", TEST

    def of_IfExp(self, node, level):
        body, test = self.expr(node.body, TEST + 1), self.expr(node.test, TEST + 1)
        return f"{body} if {test} else {self.expr(node.orelse, TEST)}", TEST

    def of_Tuple(self, node, level):
        if not node.elts:
            return "()", ATOM
        return self.items(node.elts), TUPLE

    def items(self, nodes):
        text = ", ".join(map(self.expr, nodes))
        return text + "," if len(nodes) == 1 else text

    def of_List(self, node, level):
        return f"[{', '.join(map(self.expr, node.elts))}]", ATOM

    def of_Set(self, node, level):
        return "{" + (", ".join(map(self.expr, node.elts)) or "*()") + "}", ATOM

    def of_Dict(self, node, level):
        pairs = []
        for key, value in zip(node.keys, node.values):
            pairs.append("**" + self.expr(value, BIT_OR) if key is None else f"{self.expr(key)}: {self.expr(value)}")
        return "{" + ", ".join(pairs) + "}", ATOM

    def of_ListComp(self, node, level):
        return f"[{self.expr(node.elt)}{self.loops(node)}]", ATOM

    def of_SetComp(self, node, level):
        return "{" + self.expr(node.elt) + self.loops(node) + "}", ATOM

    def of_GeneratorExp(self, node, level):
        return f"({self.expr(node.elt)}{self.loops(node)})", ATOM

    def of_DictComp(self, node, level):
        return "{" + f"{self.expr(node.key)}: {self.expr(node.value)}{self.loops(node)}" + "}", ATOM

    def loops(self, node):
        return "".join(map(self.comprehension, node.generators))

    def comprehension(self, node):
        word = " async for " if node.is_async else " for "
        conditions = "".join(" if " + self.expr(test, TEST + 1) for test in node.ifs)
        return f"{word}{self.expr(node.target, TUPLE)} in {self.expr(node.iter, TEST + 1)}{conditions}"

    def of_Await(self, node, level):
        return f"await {self.expr(node.value, ATOM)}", AWAIT

    def of_Yield(self, node, level):
        return f"yield {self.expr(node.value, ATOM)}" if node.value else "yield", YIELD

    def of_YieldFrom(self, node, level):
        return f"yield from {self.expr(node.value, ATOM)}", YIELD

    def of_Call(self, node, level):
        parts = [*map(self.expr, node.args), *map(self.keyword, node.keywords)]
        return f"{self.expr(node.func, ATOM)}({', '.join(parts)})", ATOM

    def of_Attribute(self, node, level):
        gap = " " if isinstance(node.value, Constant) and isinstance(node.value.value, int) else ""
        return f"{self.expr(node.value, ATOM)}{gap}.{node.attr}", ATOM

    def of_Subscript(self, node, level):
        key = node.slice
        inside = self.items(key.elts) if isinstance(key, Tuple) and key.elts else self.expr(key)
        return f"{self.expr(node.value, ATOM)}[{inside}]", ATOM

    def of_Starred(self, node, level):
        return "*" + self.expr(node.value, BIT_OR), ATOM

    def of_Slice(self, node, level):
        lower = self.expr(node.lower) if node.lower else ""
        upper = self.expr(node.upper) if node.upper else ""
        step = ":" + self.expr(node.step) if node.step else ""
        return f"{lower}:{upper}{step}", ATOM

    def of_JoinedStr(self, node, level):
        return "f" + self.joined(node), ATOM

    def of_FormattedValue(self, node, level):
        return "f" + self.joined(JoinedStr([node])), ATOM

    def joined(self, node):
        parts = []
        quotes = list(QUOTES)
        for value in node.values:
            text = self.piece(value)
            if isinstance(value, Constant):
                text, quotes = quotable(text, quotes, True)
            parts.append(text)
        if not quotes:
            text = repr("".join(self.piece(value) for value in node.values))
            return text
        text = "".join(parts)
        quote = quotes[0]
        if text and text[-1] == quote[0] and len(quote) == 3:
            quote = next((q for q in quotes if q[0] != text[-1]), quote)
        return f"{quote}{text}{quote}"

    def piece(self, node):
        if isinstance(node, Constant) and isinstance(node.value, str):
            return node.value.replace("{", "{{").replace("}", "}}")
        if isinstance(node, JoinedStr):
            return "".join(map(self.piece, node.values))
        if isinstance(node, FormattedValue):
            value = self.expr(node.value, TEST + 1)
            gap = " " if value.startswith("{") else ""
            conversion = "" if node.conversion == -1 else "!" + chr(node.conversion)
            spec = ":" + self.piece(node.format_spec) if node.format_spec else ""
            return "{" + gap + value + conversion + spec + "}"
        raise ValueError(f"Unexpected node inside JoinedStr, {node!r}")

    # patterns

    def pattern(self, node, level=TEST):
        text, own = getattr(self, "of_" + type(node).__name__)(node, level)
        return f"({text})" if level > own else text

    def of_MatchValue(self, node, level):
        return self.expr(node.value), ATOM

    def of_MatchSingleton(self, node, level):
        return constant(node.value), ATOM

    def of_MatchSequence(self, node, level):
        return f"[{', '.join(map(self.pattern, node.patterns))}]", ATOM

    def of_MatchStar(self, node, level):
        return "*" + (node.name or "_"), ATOM

    def of_MatchMapping(self, node, level):
        parts = [f"{self.expr(key)}: {self.pattern(value)}" for key, value in zip(node.keys, node.patterns)]
        if node.rest is not None:
            parts.append("**" + node.rest)
        return "{" + ", ".join(parts) + "}", ATOM

    def of_MatchClass(self, node, level):
        parts = [self.pattern(inner) for inner in node.patterns]
        parts += [f"{name}={self.pattern(inner)}" for name, inner in zip(node.kwd_attrs, node.kwd_patterns)]
        return f"{self.expr(node.cls, ATOM)}({', '.join(parts)})", ATOM

    def of_MatchAs(self, node, level):
        if node.name is None:
            return "_", ATOM
        if node.pattern is None:
            return node.name, ATOM
        return f"{self.pattern(node.pattern, BIT_OR)} as {node.name}", TEST

    def of_MatchOr(self, node, level):
        return " | ".join(self.pattern(inner, BIT_OR + 1) for inner in node.patterns), BIT_OR


def constant(value):
    """The text of a constant; an infinity is written as a number that is too large."""
    if isinstance(value, tuple):
        return f"({', '.join(map(constant, value))}{',' if len(value) == 1 else ''})"
    if value is ...:
        return "..."
    text = repr(value)
    return text.replace("inf", INFINITY).replace("nan", f"({INFINITY}-{INFINITY})") \
        if isinstance(value, (float, complex)) else text


def quotable(text, quotes, escape_whitespace):
    """Text with what cannot stand in quotes escaped, and the quotes that can stand around it."""
    escaped = ""
    for c in text:
        if not escape_whitespace and c in "\n\t":
            escaped += c
        elif c == "\\" or not c.isprintable():
            escaped += repr(c)[1:-1]
        else:
            escaped += c
    if "\n" in escaped:
        quotes = [q for q in quotes if len(q) == 3]
    possible = [q for q in quotes if q not in escaped]
    if possible and escaped and escaped[-1] in (q[0] for q in possible):
        possible.sort(key=lambda q: q[0] == escaped[-1])
        if possible[0][0] == escaped[-1] and len(possible[0]) == 3:
            escaped = escaped[:-1] + "\\" + escaped[-1]
    return escaped, possible


def quoted(text, quotes):
    """A string literal in one of the quotes, with as few backslashes as can be."""
    escaped, possible = quotable(text, quotes, False)
    if not possible:
        whole = repr(text)
        quote = next((q for q in quotes if whole[0] in q), quotes[0])
        return f"{quote}{whole[1:-1]}{quote}"
    return f"{possible[0]}{escaped}{possible[0]}"
