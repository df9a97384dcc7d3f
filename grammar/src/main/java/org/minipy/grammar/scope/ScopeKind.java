package org.minipy.grammar.scope;

/** What opens a scope. */
public enum ScopeKind {
  /** The whole source, in any compilation mode. */
  MODULE,
  CLASS,
  /** {@code def} or {@code async def}. */
  FUNCTION,
  LAMBDA,
  /** A comprehension or generator expression. */
  COMPREHENSION,
  /** The hidden function around a generic function, class or type alias that holds its type parameters. */
  TYPE_PARAMETERS,
  /** The hidden function that computes the value of a {@code type} statement. */
  TYPE_ALIAS,
  /** The hidden function that computes the bound of a type variable. */
  TYPE_VARIABLE_BOUND;

  /** Whether names bound here live in slots of a frame instead of a namespace. */
  public boolean isFunctionLike() {
    return this != MODULE && this != CLASS;
  }

  /** Whether {@code return}, {@code yield} and the like belong here: true for what the user can see as a function. */
  boolean isFunction() {
    return this == FUNCTION || this == LAMBDA || this == COMPREHENSION;
  }
}
