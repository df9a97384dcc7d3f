package org.minipy.grammar.ast;

/** A type parameter of a generic function, class or type alias. */
public sealed interface TypeParam extends Located {

  /** The name of the parameter. */
  String name();

  /**
   * {@code T} or {@code T: bound}.
   *
   * @param bound or null
   */
  record TypeVar(String name, Expr bound, Span span) implements TypeParam {}

  /** {@code **P}. */
  record ParamSpec(String name, Span span) implements TypeParam {}

  /** {@code *Ts}. */
  record TypeVarTuple(String name, Span span) implements TypeParam {}
}
