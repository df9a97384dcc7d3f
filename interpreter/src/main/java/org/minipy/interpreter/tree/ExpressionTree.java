package org.minipy.interpreter.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.minipy.grammar.ast.BinaryOperator;
import org.minipy.grammar.ast.BoolOperator;
import org.minipy.grammar.ast.CompareOperator;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Keyword;
import org.minipy.grammar.ast.Literal;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.ast.UnaryOperator;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.bytes.PyBytes;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyComplex;
import org.minipy.runtime.types.number.PyFloat;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.set.PyFrozenSet;
import org.minipy.runtime.types.singleton.PyEllipsis;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * Turns expressions of the module ast into the grammar's; raises TypeError and ValueError as CPython's validation does.
 */
final class ExpressionTree {
  private static final String BASE = "expr";
  private static final String LOAD = "Load";
  private static final List<String> WITH_CONTEXT =
      List.of("Attribute", "Subscript", "Starred", "Name", "List", "Tuple");
  private static final List<String> COMPARISONS =
      List.of("Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "Is", "IsNot", "In", "NotIn");
  private static final List<String> UNARY = List.of("Invert", "Not", "UAdd", "USub");

  private final NodeReader reader;
  private final ObjectTree tree;

  ExpressionTree(NodeReader reader, ObjectTree tree) {
    this.reader = reader;
    this.tree = tree;
  }

  Expr load(PyObject node, String kind, String field) {
    return field(node, kind, field, LOAD);
  }

  /** The expression in a field, which must have the given context. */
  Expr field(PyObject node, String kind, String field, String context) {
    PyObject value = reader.value(node, kind, field);
    try {
      return expression(value, context);
    } finally {
      Refs.decref(value);
    }
  }

  Expr optional(PyObject node, String field, String context) {
    PyObject value = reader.valueOrNull(node, field);
    if (value == null) {
      return null;
    }
    try {
      return expression(value, context);
    } finally {
      Refs.decref(value);
    }
  }

  /** The expressions of a list field, none of which may be None. */
  List<Expr> list(PyObject node, String kind, String field, String context) {
    return reader.list(node, kind, field, e -> {
      if (e == PyNone.NONE) {
        throw Errors.valueError("None disallowed in expression list");
      }
      return expression(e, context);
    });
  }

  /** The expressions of a list field; null for None. */
  List<Expr> withNulls(PyObject node, String kind, String field) {
    return reader.list(node, kind, field, e -> e == PyNone.NONE ? null : expression(e, LOAD));
  }

  Expr expression(PyObject node, String context) {
    ThreadState thread = ThreadState.current();
    thread.enterNative(" during ast construction");
    try {
      Span at = reader.span(node, BASE);
      String kind = reader.kind(node, BASE);
      if (!WITH_CONTEXT.contains(kind)) {
        if (!context.equals(LOAD)) {
          throw Errors.valueError("expression which can't be assigned to in " + context + " context");
        }
        return value(node, kind, at);
      }
      String actual = operator(node, kind, "ctx", "expr_context");
      if (!actual.equals(context)) {
        throw Errors.valueError("expression must have " + context + " context but has " + actual + " instead");
      }
      return target(node, kind, at, context);
    } finally {
      thread.leaveNative();
    }
  }

  private Expr target(PyObject node, String kind, Span at, String context) {
    return switch (kind) {
      case "Attribute" -> new Expr.Attribute(load(node, kind, "value"), reader.identifier(node, kind, "attr"), at);
      case "Subscript" -> new Expr.Subscript(load(node, kind, "value"), load(node, kind, "slice"), at);
      case "Starred" -> new Expr.Starred(field(node, kind, "value", context), at);
      case "Name" -> new Expr.Name(allowed(reader.identifier(node, kind, "id")), at);
      case "List" -> new Expr.List(list(node, kind, "elts", context), at);
      case "Tuple" -> new Expr.Tuple(list(node, kind, "elts", context), at);
      default -> throw new IllegalArgumentException(kind);
    };
  }

  /** A name, which must not be that of a constant. */
  static String allowed(String name) {
    if (name != null && (name.equals("None") || name.equals("True") || name.equals("False"))) {
      throw Errors.valueError("identifier field can't represent '" + name + "' constant");
    }
    return name;
  }

  /** The name of the class of an operator or context. */
  private String operator(PyObject node, String kind, String field, String base) {
    PyObject value = reader.present(node, kind, field);
    try {
      return reader.kind(value, base);
    } finally {
      Refs.decref(value);
    }
  }

  BinaryOperator binary(PyObject node, String kind) {
    String name = operator(node, kind, "op", "operator");
    return BinaryOperator.values()[Arrays.asList(NodeReader.BINARY).indexOf(name)];
  }

  private Expr value(PyObject node, String kind, Span at) {
    return switch (kind) {
      case "BoolOp" -> logical(node, kind, at);
      case "NamedExpr" -> named(node, kind, at);
      case "BinOp" -> new Expr.BinOp(load(node, kind, "left"), binary(node, kind), load(node, kind, "right"), at);
      case "UnaryOp" -> new Expr.UnaryOp(
          UnaryOperator.values()[UNARY.indexOf(operator(node, kind, "op", "unaryop"))], load(node, kind, "operand"),
              at);
      case "Lambda" -> new Expr.Lambda(tree.arguments(node, kind), load(node, kind, "body"), at);
      case "IfExp" ->
          new Expr.IfExp(load(node, kind, "test"), load(node, kind, "body"), load(node, kind, "orelse"), at);
      case "Dict" -> dict(node, kind, at);
      case "Set" -> new Expr.Set(list(node, kind, "elts", LOAD), at);
      case "ListComp" -> new Expr.ListComp(load(node, kind, "elt"), tree.comprehensions(node, kind), at);
      case "SetComp" -> new Expr.SetComp(load(node, kind, "elt"), tree.comprehensions(node, kind), at);
      case "GeneratorExp" -> new Expr.GeneratorExp(load(node, kind, "elt"), tree.comprehensions(node, kind), at);
      case "DictComp" -> new Expr.DictComp(load(node, kind, "key"), load(node, kind, "value"),
          tree.comprehensions(node, kind), at);
      case "Await" -> new Expr.Await(load(node, kind, "value"), at);
      case "Yield" -> new Expr.Yield(optional(node, "value", LOAD), at);
      case "YieldFrom" -> new Expr.YieldFrom(load(node, kind, "value"), at);
      case "Compare" -> compare(node, kind, at);
      case "Call" -> new Expr.Call(load(node, kind, "func"), list(node, kind, "args", LOAD), keywords(node, kind), at);
      case "FormattedValue" -> formatted(node, kind, at);
      case "JoinedStr" -> new Expr.JoinedStr(list(node, kind, "values", LOAD), at);
      case "Constant" -> constant(node, kind, at);
      case "Slice" -> new Expr.Slice(optional(node, "lower", LOAD), optional(node, "upper", LOAD),
          optional(node, "step", LOAD), at);
      default -> throw NodeReader.unexpected(node, BASE);
    };
  }

  private Expr logical(PyObject node, String kind, Span at) {
    BoolOperator op = operator(node, kind, "op", "boolop").equals("Or") ? BoolOperator.OR : BoolOperator.AND;
    List<Expr> values = list(node, kind, "values", LOAD);
    if (values.size() < 2) {
      throw Errors.valueError("BoolOp with less than 2 values");
    }
    return new Expr.BoolOp(op, values, at);
  }

  private Expr named(PyObject node, String kind, Span at) {
    PyObject target = reader.value(node, kind, "target");
    try {
      if (!reader.kind(target, BASE).equals("Name")) {
        throw Errors.typeError("NamedExpr target must be a Name");
      }
      return new Expr.NamedExpr(expression(target, "Store"), load(node, kind, "value"), at);
    } finally {
      Refs.decref(target);
    }
  }

  private Expr dict(PyObject node, String kind, Span at) {
    List<Expr> keys = withNulls(node, kind, "keys");
    List<Expr> values = list(node, kind, "values", LOAD);
    if (keys.size() != values.size()) {
      throw Errors.valueError("Dict doesn't have the same number of keys as values");
    }
    return new Expr.Dict(keys, values, at);
  }

  private Expr compare(PyObject node, String kind, Span at) {
    Expr left = load(node, kind, "left");
    List<CompareOperator> ops = reader.list(node, kind, "ops",
        op -> CompareOperator.values()[COMPARISONS.indexOf(reader.kind(op, "cmpop"))]);
    List<Expr> comparators = list(node, kind, "comparators", LOAD);
    if (comparators.isEmpty()) {
      throw Errors.valueError("Compare with no comparators");
    }
    if (comparators.size() != ops.size()) {
      throw Errors.valueError("Compare has a different number of comparators and operands");
    }
    return new Expr.Compare(left, ops, comparators, at);
  }

  List<Keyword> keywords(PyObject node, String kind) {
    return reader.list(node, kind, "keywords", k -> {
      Span at = reader.span(k, "keyword");
      return new Keyword(reader.identifierOrNull(k, "arg"), load(k, "keyword", "value"), at);
    });
  }

  private Expr formatted(PyObject node, String kind, Span at) {
    Expr value = load(node, kind, "value");
    int conversion = reader.integer(node, kind, "conversion");
    if (conversion != -1 && conversion != 's' && conversion != 'r' && conversion != 'a') {
      throw Errors.systemError("Unrecognized conversion character " + conversion);
    }
    return new Expr.FormattedValue(value, conversion, optional(node, "format_spec", LOAD), at);
  }

  private Expr constant(PyObject node, String kind, Span at) {
    PyObject value = reader.present(node, kind, "value");
    try {
      String prefix = reader.identifierOrNull(node, "kind");
      return literal(value, prefix, at);
    } finally {
      Refs.decref(value);
    }
  }

  /** The expression for a constant; what no literal can be, a tuple or a complex number, becomes one that is folded. */
  private static Expr literal(PyObject value, String kind, Span at) {
    Literal literal = literalOrNull(value);
    if (literal != null) {
      return new Expr.Constant(literal, kind, at);
    }
    if (value instanceof PyComplex c && value.getClass() == PyComplex.class) {
      return new Expr.BinOp(new Expr.Constant(new Literal.Float(c.real()), null, at), BinaryOperator.ADD,
          new Expr.Constant(new Literal.Imaginary(c.imag()), null, at), at);
    }
    if (value instanceof PyTuple t && t.isExact()) {
      List<Expr> items = new ArrayList<>();
      for (PyObject item : t.items()) {
        items.add(literal(item, null, at));
      }
      return new Expr.Tuple(items, at);
    }
    if (value instanceof PyFrozenSet) {
      throw Errors.notImplementedError("a frozenset cannot be a constant of a syntax tree");
    }
    throw Errors.typeError("got an invalid type in Constant: " + PyType.of(value).name());
  }

  /** The literal that stands for {@code value}, or null. */
  static Literal literalOrNull(PyObject value) {
    if (value == PyNone.NONE) {
      return Literal.Named.NONE;
    }
    if (value instanceof PyBool b) {
      return b.isTrue() ? Literal.Named.TRUE : Literal.Named.FALSE;
    }
    if (value == PyEllipsis.ELLIPSIS) {
      return Literal.Named.ELLIPSIS;
    }
    if (value instanceof PyInt i && i.isExact()) {
      return i.fitsLong() ? new Literal.Int(i.longValue()) : new Literal.BigInt(i.bigValue());
    }
    if (value instanceof PyFloat f && f.isExact()) {
      return new Literal.Float(f.value());
    }
    if (value instanceof PyComplex c && c.getClass() == PyComplex.class) {
      return Double.doubleToRawLongBits(c.real()) == 0 ? new Literal.Imaginary(c.imag()) : null;
    }
    if (value instanceof PyStr s && s.isExact()) {
      return new Literal.Str(s.value());
    }
    return value instanceof PyBytes b && b.getClass() == PyBytes.class ? new Literal.Bytes(b.toByteArray()) : null;
  }
}
