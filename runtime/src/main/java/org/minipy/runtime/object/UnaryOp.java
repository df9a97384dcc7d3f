package org.minipy.runtime.object;

/** The unary arithmetic operators, with their special methods. */
public enum UnaryOp {
  NEGATIVE("-", Special.NEG),
  POSITIVE("+", Special.POS),
  INVERT("~", Special.INVERT),
  ABSOLUTE("abs()", Special.ABS);

  private final String symbol;
  private final Special method;

  UnaryOp(String symbol, Special method) {
    this.symbol = symbol;
    this.method = method;
  }

  /** The operator as error messages show it. */
  public String symbol() {
    return symbol;
  }

  /** {@code __neg__} and its like. */
  public Special method() {
    return method;
  }
}
