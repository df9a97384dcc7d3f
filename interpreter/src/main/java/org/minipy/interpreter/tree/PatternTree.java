package org.minipy.interpreter.tree;

import java.util.List;
import org.minipy.grammar.ast.BinaryOperator;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Literal;
import org.minipy.grammar.ast.MatchCase;
import org.minipy.grammar.ast.Pattern;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.ast.UnaryOperator;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/**
 * Turns patterns of the module ast into the grammar's; raises TypeError and ValueError as CPython's validation does.
 */
final class PatternTree {
  private static final String LOAD = "Load";
  private static final String BASE = "pattern";

  private final NodeReader reader;
  private final ExpressionTree expressions;
  private final ObjectTree tree;

  PatternTree(NodeReader reader, ExpressionTree expressions, ObjectTree tree) {
    this.reader = reader;
    this.expressions = expressions;
    this.tree = tree;
  }

  /** The cases of a match statement. */
  List<MatchCase> cases(PyObject node, String kind) {
    return reader.list(node, kind, "cases", c -> {
      PyObject pattern = reader.value(c, "match_case", "pattern");
      try {
        return new MatchCase(
            pattern(pattern, false), expressions.optional(c, "guard", LOAD), tree.body(c, "match_case"));
      } finally {
        Refs.decref(pattern);
      }
    });
  }

  private List<Pattern> patterns(PyObject node, String kind, String field, boolean starAllowed) {
    return reader.list(node, kind, field, p -> pattern(p, starAllowed));
  }

  private Pattern pattern(PyObject n, boolean starAllowed) {
    Span at = reader.span(n, BASE);
    String kind = reader.kind(n, BASE);
    return switch (kind) {
      case "MatchValue" -> new Pattern.MatchValue(value(expressions.load(n, kind, "value")), at);
      case "MatchSingleton" -> singleton(n, kind, at);
      case "MatchSequence" -> new Pattern.MatchSequence(patterns(n, kind, "patterns", true), at);
      case "MatchMapping" -> mapping(n, kind, at);
      case "MatchClass" -> ofClass(n, kind, at);
      case "MatchStar" -> star(n, at, starAllowed);
      case "MatchAs" -> as(n, at);
      case "MatchOr" -> or(n, kind, at);
      default -> throw NodeReader.unexpected(n, BASE);
    };
  }

  private static String captured(String name) {
    if ("_".equals(name)) {
      throw Errors.valueError("can't capture name '_' in patterns");
    }
    return ExpressionTree.allowed(name);
  }

  private static Expr value(Expr e) {
    if (e instanceof Expr.Constant c && c.value() instanceof Literal.Named) {
      throw Errors.valueError("unexpected constant inside of a literal pattern");
    }
    if (e instanceof Expr.Constant || e instanceof Expr.Attribute || e instanceof Expr.JoinedStr || isNumber(e)) {
      return e;
    }
    throw Errors.valueError("patterns may only match literals and attribute lookups");
  }

  private static boolean isNumber(Expr e) {
    if (e instanceof Expr.UnaryOp u) {
      return u.op() == UnaryOperator.U_SUB && u.operand() instanceof Expr.Constant c && isReal(c.value());
    }
    return e instanceof Expr.BinOp b && (b.op() == BinaryOperator.ADD || b.op() == BinaryOperator.SUB)
        && (b.left() instanceof Expr.Constant c && isReal(c.value()) || b.left() instanceof Expr.UnaryOp
            && isNumber(b.left()))
        && b.right() instanceof Expr.Constant i && i.value() instanceof Literal.Imaginary;
  }

  private static boolean isReal(Literal literal) {
    return literal instanceof Literal.Int || literal instanceof Literal.BigInt || literal instanceof Literal.Float
        || literal instanceof Literal.Imaginary;
  }

  private Pattern singleton(PyObject n, String kind, Span at) {
    PyObject value = reader.present(n, kind, "value");
    try {
      Literal literal = ExpressionTree.literalOrNull(value);
      if (!(literal instanceof Literal.Named) || literal == Literal.Named.ELLIPSIS) {
        throw Errors.valueError("MatchSingleton can only contain True, False and None");
      }
      return new Pattern.MatchSingleton(literal, at);
    } finally {
      Refs.decref(value);
    }
  }

  private Pattern mapping(PyObject n, String kind, Span at) {
    List<Expr> keys = expressions.list(n, kind, "keys", LOAD);
    List<Pattern> patterns = patterns(n, kind, "patterns", false);
    if (keys.size() != patterns.size()) {
      throw Errors.valueError("MatchMapping doesn't have the same number of keys as patterns");
    }
    String rest = captured(reader.identifierOrNull(n, "rest"));
    for (Expr key : keys) {
      if (!(key instanceof Expr.Constant c && c.value() instanceof Literal.Named named
          && named != Literal.Named.ELLIPSIS)) {
        value(key);
      }
    }
    return new Pattern.MatchMapping(keys, patterns, rest, at);
  }

  private Pattern ofClass(PyObject n, String kind, Span at) {
    Expr cls = expressions.load(n, kind, "cls");
    List<Pattern> patterns = patterns(n, kind, "patterns", false);
    List<String> names = tree.names(n, kind, "kwd_attrs");
    List<Pattern> named = patterns(n, kind, "kwd_patterns", false);
    if (names.size() != named.size()) {
      throw Errors.valueError("MatchClass doesn't have the same number of keyword attributes as patterns");
    }
    Expr root = cls;
    while (root instanceof Expr.Attribute a) {
      root = a.value();
    }
    if (!(root instanceof Expr.Name)) {
      throw Errors.valueError("MatchClass cls field can only contain Name or Attribute nodes.");
    }
    names.forEach(ExpressionTree::allowed);
    return new Pattern.MatchClass(cls, patterns, names, named, at);
  }

  private Pattern star(PyObject n, Span at, boolean allowed) {
    if (!allowed) {
      throw Errors.valueError("can't use MatchStar here");
    }
    return new Pattern.MatchStar(captured(reader.identifierOrNull(n, "name")), at);
  }

  private Pattern as(PyObject n, Span at) {
    String name = captured(reader.identifierOrNull(n, "name"));
    PyObject inner = reader.valueOrNull(n, "pattern");
    if (inner == null) {
      return new Pattern.MatchAs(null, name, at);
    }
    try {
      Pattern pattern = pattern(inner, false);
      if (name == null) {
        throw Errors.valueError("MatchAs must specify a target name if a pattern is given");
      }
      return new Pattern.MatchAs(pattern, name, at);
    } finally {
      Refs.decref(inner);
    }
  }

  private Pattern or(PyObject n, String kind, Span at) {
    List<Pattern> patterns = patterns(n, kind, "patterns", false);
    if (patterns.size() < 2) {
      throw Errors.valueError("MatchOr requires at least 2 patterns");
    }
    return new Pattern.MatchOr(patterns, at);
  }
}
