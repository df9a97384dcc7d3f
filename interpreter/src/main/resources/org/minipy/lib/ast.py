"""Syntax trees: parsing source text into them, walking, changing, comparing and printing them."""
from _ast import *
from _ast import PyCF_ONLY_AST, PyCF_TYPE_COMMENTS, PyCF_ALLOW_TOP_LEVEL_AWAIT


def parse(source, filename="<unknown>", mode="exec", *, type_comments=False, feature_version=None):
    """Parse source text into a tree."""
    flags = PyCF_ONLY_AST | (PyCF_TYPE_COMMENTS if type_comments else 0)
    if isinstance(feature_version, tuple):
        major, minor = feature_version
        if major != 3:
            raise ValueError(f"Unsupported major version: {major}")
    return compile(source, filename, mode, flags)


def literal_eval(node_or_string):
    """Evaluate text or a tree that consists of literals and displays of them only."""
    node = node_or_string
    if isinstance(node, str):
        node = parse(node.lstrip(" \t"), mode="eval")
    if isinstance(node, Expression):
        node = node.body
    return _literal(node)


def _literal(node):
    if isinstance(node, Constant):
        return node.value
    if isinstance(node, Tuple):
        return tuple(map(_literal, node.elts))
    if isinstance(node, List):
        return list(map(_literal, node.elts))
    if isinstance(node, Set):
        return set(map(_literal, node.elts))
    if isinstance(node, Call) and isinstance(node.func, Name) and node.func.id == "set" and not (node.args or node.keywords):
        return set()
    if isinstance(node, Dict):
        if len(node.keys) != len(node.values):
            _refuse(node)
        return dict(zip(map(_literal, node.keys), map(_literal, node.values)))
    if isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)):
        left = _signed(node.left)
        right = _number(node.right)
        if isinstance(left, (int, float)) and isinstance(right, complex):
            return left + right if isinstance(node.op, Add) else left - right
    return _signed(node)


def _signed(node):
    if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
        operand = _number(node.operand)
        return +operand if isinstance(node.op, UAdd) else -operand
    return _number(node)


def _number(node):
    if not isinstance(node, Constant) or type(node.value) not in (int, float, complex):
        _refuse(node)
    return node.value


def _refuse(node):
    line = getattr(node, "lineno", None)
    place = f" on line {line}" if line else ""
    raise ValueError(f"malformed node or string{place}: {node!r}")


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None):
    """Return the text of a tree as the calls that would make it."""
    if not isinstance(node, AST):
        raise TypeError(f"expected AST, got {node.__class__.__name__!r}")
    if indent is not None and not isinstance(indent, str):
        indent = " " * indent
    return _dumped(node, annotate_fields, include_attributes, indent, 0)[0]


def _dumped(node, names, places, indent, level):
    """The text of a node or list, and whether it is short enough to stand on the line of others."""
    if indent is None:
        start, separator = "", ", "
    else:
        start = "\n" + indent * (level + 1)
        separator = "," + start
    if isinstance(node, list):
        if not node:
            return "[]", True
        parts = [_dumped(item, names, places, indent, level + 1)[0] for item in node]
        return f"[{start}{separator.join(parts)}]", False
    if not isinstance(node, AST):
        return repr(node), True
    cls = type(node)
    parts = []
    flat = True
    named = names
    for name in node._fields:
        try:
            value = getattr(node, name)
        except AttributeError:
            named = True
            continue
        if value is None and getattr(cls, name, ...) is None:
            named = True
            continue
        text, simple = _dumped(value, names, places, indent, level + 1)
        flat = flat and simple
        parts.append(f"{name}={text}" if named else text)
    if places and node._attributes:
        for name in node._attributes:
            try:
                value = getattr(node, name)
            except AttributeError:
                continue
            if value is None and getattr(cls, name, ...) is None:
                continue
            text, simple = _dumped(value, names, places, indent, level + 1)
            flat = flat and simple
            parts.append(f"{name}={text}")
    if flat and len(parts) <= 3:
        return f"{cls.__name__}({', '.join(parts)})", not parts
    return f"{cls.__name__}({start}{separator.join(parts)})", False


def copy_location(new_node, old_node):
    """Give a node the place of another one; return it."""
    for name in ("lineno", "col_offset", "end_lineno", "end_col_offset"):
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            if value is not None or name.startswith("end_") and hasattr(old_node, name):
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    """Give the nodes of a tree that have no place that of the node around them; return the tree."""
    _fix(node, 1, 0, 1, 0)
    return node


def _fix(node, line, column, end_line, end_column):
    if "lineno" in node._attributes:
        if hasattr(node, "lineno"):
            line = node.lineno
        else:
            node.lineno = line
    if "end_lineno" in node._attributes:
        if getattr(node, "end_lineno", None) is None:
            node.end_lineno = end_line
        else:
            end_line = node.end_lineno
    if "col_offset" in node._attributes:
        if hasattr(node, "col_offset"):
            column = node.col_offset
        else:
            node.col_offset = column
    if "end_col_offset" in node._attributes:
        if getattr(node, "end_col_offset", None) is None:
            node.end_col_offset = end_column
        else:
            end_column = node.end_col_offset
    for child in iter_child_nodes(node):
        _fix(child, line, column, end_line, end_column)


def increment_lineno(node, n=1):
    """Move all nodes of a tree by a number of lines; return the tree."""
    for child in walk(node):
        if isinstance(child, TypeIgnore):
            child.lineno = getattr(child, "lineno", 0) + n
            continue
        if "lineno" in child._attributes:
            child.lineno = getattr(child, "lineno", 0) + n
        if "end_lineno" in child._attributes and (end := getattr(child, "end_lineno", 0)) is not None:
            child.end_lineno = end + n
    return node


def iter_fields(node):
    """Yield the names and values of the fields that a node has."""
    for name in node._fields:
        try:
            yield name, getattr(node, name)
        except AttributeError:
            pass


def iter_child_nodes(node):
    """Yield the nodes directly below a node."""
    for _, value in iter_fields(node):
        if isinstance(value, AST):
            yield value
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, AST):
                    yield item


def walk(node):
    """Yield a node and all nodes below it, level by level."""
    level = [node]
    while level:
        following = []
        for node in level:
            yield node
            following.extend(iter_child_nodes(node))
        level = following


def get_docstring(node, clean=True):
    """Return the docstring of a function, class or module, or None."""
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError(f"{node.__class__.__name__!r} can't have docstrings")
    text = _docstring_node(node)
    if text is None:
        return None
    return _cleaned(text.value) if clean else text.value


def _docstring_node(node):
    if node.body and isinstance(node.body[0], Expr):
        value = node.body[0].value
        if isinstance(value, Constant) and isinstance(value.value, str):
            return value
    return None


def _cleaned(text):
    """A docstring without the indentation that its lines share."""
    lines = text.expandtabs().split("\n")
    margins = [len(line) - len(line.lstrip(" ")) for line in lines[1:] if line.strip(" ")]
    margin = min(margins, default=0)
    lines = [lines[0].lstrip(" ")] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def _lines(source):
    """The lines of a text, ended by the line ends of Python only."""
    lines = []
    start = 0
    i = 0
    while i < len(source):
        if source[i] == "\r" and source[i + 1:i + 2] == "\n":
            i += 1
        if source[i] in "\r\n":
            lines.append(source[start:i + 1])
            start = i + 1
        i += 1
    if start < len(source):
        lines.append(source[start:])
    return lines


def get_source_segment(source, node, *, padded=False):
    """Return the text that a node stands for, or None when its place is not known."""
    try:
        if node.end_lineno is None or node.end_col_offset is None:
            return None
        first, last = node.lineno - 1, node.end_lineno - 1
        start, end = node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    lines = _lines(source)
    if first == last:
        return lines[first].encode()[start:end].decode()
    before = ""
    if padded:
        head = lines[first].encode()[:start].decode()
        before = "".join(c if c in "\f\t" else " " for c in head)
    parts = [before + lines[first].encode()[start:].decode()]
    parts.extend(lines[first + 1:last])
    parts.append(lines[last].encode()[:end].decode())
    return "".join(parts)


class NodeVisitor:
    """Calls, for each node, the method that is named after its class."""

    def visit(self, node):
        """Visit a node."""
        return getattr(self, "visit_" + node.__class__.__name__, self.generic_visit)(node)

    def generic_visit(self, node):
        """Visit what is below a node that has no method of its own."""
        for _, value in iter_fields(node):
            if isinstance(value, list):
                for item in value:
                    if isinstance(item, AST):
                        self.visit(item)
            elif isinstance(value, AST):
                self.visit(value)

    def visit_Constant(self, node):
        """Visit a constant; methods for the classes of earlier versions are still called."""
        name = _old_class_name(node.value)
        method = getattr(self, "visit_" + name, None) if name else None
        if method is None:
            return self.generic_visit(node)
        import warnings
        warnings.warn(f"visit_{name} is deprecated; add visit_Constant", DeprecationWarning, 2)
        return method(node)


def _old_class_name(value):
    if value is None or value is True or value is False:
        return "NameConstant"
    if isinstance(value, (int, float, complex)):
        return "Num"
    return {str: "Str", bytes: "Bytes", type(...): "Ellipsis"}.get(type(value))


class NodeTransformer(NodeVisitor):
    """A visitor whose methods return what takes the place of the node: a node, a list of them, or None."""

    def generic_visit(self, node):
        """Visit and replace what is below a node."""
        for name, old in iter_fields(node):
            if isinstance(old, list):
                new = []
                for item in old:
                    if isinstance(item, AST):
                        item = self.visit(item)
                        if item is None:
                            continue
                        if not isinstance(item, AST):
                            new.extend(item)
                            continue
                    new.append(item)
                old[:] = new
            elif isinstance(old, AST):
                new = self.visit(old)
                if new is None:
                    delattr(node, name)
                else:
                    setattr(node, name, new)
        return node


def unparse(ast_obj):
    """Return source text that parses to an equal tree."""
    from _ast_writer import Writer
    return Writer().text(ast_obj)


class slice(AST):
    """Deprecated."""


class Index(slice):
    """Deprecated: the value itself."""

    def __new__(cls, value, **kwargs):
        return value


class ExtSlice(slice):
    """Deprecated: a tuple."""

    def __new__(cls, dims=(), **kwargs):
        return Tuple(list(dims), Load(), **kwargs)


class Suite(mod):
    """Deprecated; no longer made."""


class AugLoad(expr_context):
    """Deprecated; no longer made."""


class AugStore(expr_context):
    """Deprecated; no longer made."""


class Param(expr_context):
    """Deprecated; no longer made."""


def __getattr__(name):
    if name in ("Num", "Str", "Bytes", "NameConstant", "Ellipsis"):
        import warnings
        import _ast_old
        warnings.warn(f"ast.{name} is deprecated and will be removed in Python 3.14; use ast.Constant instead",
            DeprecationWarning, 2)
        globals()[name] = found = getattr(_ast_old, name)
        return found
    raise AttributeError(f"module 'ast' has no attribute '{name}'")
