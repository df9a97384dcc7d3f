package org.minipy.grammar.ast;

/** The operator of a {@link Expr.UnaryOp}. */
public enum UnaryOperator {
  INVERT("~"),
  NOT("not"),
  U_ADD("+"),
  U_SUB("-");

  private final String symbol;

  UnaryOperator(String symbol) {
    this.symbol = symbol;
  }

  /** The operator as it is written. */
  public String symbol() {
    return symbol;
  }
}
