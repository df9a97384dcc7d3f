package org.minipy.grammar.ast;

/** The operator of a {@link Expr.BoolOp}. */
public enum BoolOperator {
  AND("and"),
  OR("or");

  private final String symbol;

  BoolOperator(String symbol) {
    this.symbol = symbol;
  }

  /** The operator as it is written. */
  public String symbol() {
    return symbol;
  }
}
