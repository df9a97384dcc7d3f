package org.minipy.grammar.ast;

/** An expression. */
public sealed interface Expr extends Located {

  /** {@code a and b and c}: one node for a run of the same operator. */
  record BoolOp(BoolOperator op, java.util.List<Expr> values, Span span) implements Expr {}

  /** {@code target := value}. */
  record NamedExpr(Expr target, Expr value, Span span) implements Expr {}

  /** {@code left op right}. */
  record BinOp(Expr left, BinaryOperator op, Expr right, Span span) implements Expr {}

  /** {@code op operand}. */
  record UnaryOp(UnaryOperator op, Expr operand, Span span) implements Expr {}

  /** {@code lambda args: body}. */
  record Lambda(Arguments args, Expr body, Span span) implements Expr {}

  /** {@code body if test else orelse}. */
  record IfExp(Expr test, Expr body, Expr orElse, Span span) implements Expr {}

  /**
   * {@code {key: value}}.
   *
   * @param keys null where {@code **value} stands
   */
  record Dict(java.util.List<Expr> keys, java.util.List<Expr> values, Span span) implements Expr {}

  /** {@code {a, b}}. */
  record Set(java.util.List<Expr> elts, Span span) implements Expr {}

  /** {@code [elt for ...]}. */
  record ListComp(Expr elt, java.util.List<Comprehension> generators, Span span) implements Expr {}

  /** {@code {elt for ...}}. */
  record SetComp(Expr elt, java.util.List<Comprehension> generators, Span span) implements Expr {}

  /** {@code {key: value for ...}}. */
  record DictComp(Expr key, Expr value, java.util.List<Comprehension> generators, Span span) implements Expr {}

  /** {@code (elt for ...)}. */
  record GeneratorExp(Expr elt, java.util.List<Comprehension> generators, Span span) implements Expr {}

  /** {@code await value}. */
  record Await(Expr value, Span span) implements Expr {}

  /**
   * {@code yield value}.
   *
   * @param value or null
   */
  record Yield(Expr value, Span span) implements Expr {}

  /** {@code yield from value}. */
  record YieldFrom(Expr value, Span span) implements Expr {}

  /** {@code left op comparator op comparator ...}. */
  record Compare(Expr left, java.util.List<CompareOperator> ops, java.util.List<Expr> comparators, Span span)
      implements Expr {}

  /** {@code func(args, keywords)}. */
  record Call(Expr func, java.util.List<Expr> args, java.util.List<Keyword> keywords, Span span) implements Expr {}

  /**
   * A replacement field of an f-string.
   *
   * @param conversion {@code 's'}, {@code 'r'}, {@code 'a'}, or -1 for none
   * @param formatSpec a {@link JoinedStr}, or null
   */
  record FormattedValue(Expr value, int conversion, Expr formatSpec, Span span) implements Expr {}

  /** An f-string: constants and {@link FormattedValue}s. */
  record JoinedStr(java.util.List<Expr> values, Span span) implements Expr {}

  /**
   * A literal.
   *
   * @param kind {@code "u"} for a string written with that prefix, else null
   */
  record Constant(Literal value, String kind, Span span) implements Expr {}

  /** {@code value.attr}. */
  record Attribute(Expr value, String attr, Span span) implements Expr {}

  /** {@code value[slice]}. */
  record Subscript(Expr value, Expr slice, Span span) implements Expr {}

  /** {@code *value}. */
  record Starred(Expr value, Span span) implements Expr {}

  /** A name, in NFKC form. */
  record Name(String id, Span span) implements Expr {}

  /** {@code [a, b]}. */
  record List(java.util.List<Expr> elts, Span span) implements Expr {}

  /** {@code a, b}, with or without parentheses. */
  record Tuple(java.util.List<Expr> elts, Span span) implements Expr {}

  /** {@code lower:upper:step} inside a subscript; each part can be null. */
  record Slice(Expr lower, Expr upper, Expr step, Span span) implements Expr {}
}
