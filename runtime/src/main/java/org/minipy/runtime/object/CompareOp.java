package org.minipy.runtime.object;

/** The rich comparisons. */
public enum CompareOp {
  LT("<", Special.LT),
  LE("<=", Special.LE),
  EQ("==", Special.EQ),
  NE("!=", Special.NE),
  GT(">", Special.GT),
  GE(">=", Special.GE);

  private final String symbol;
  private final Special method;

  CompareOp(String symbol, Special method) {
    this.symbol = symbol;
    this.method = method;
  }

  /** The operator as error messages show it. */
  public String symbol() {
    return symbol;
  }

  /** {@code __lt__} and its like. */
  public Special method() {
    return method;
  }

  /** The comparison that holds for (b, a) when this one holds for (a, b). */
  public CompareOp swapped() {
    return switch (this) {
      case LT -> GT;
      case LE -> GE;
      case EQ -> EQ;
      case NE -> NE;
      case GT -> LT;
      case GE -> LE;
    };
  }

  /** Whether this comparison holds given the sign of a three-way comparison. */
  public boolean holds(int sign) {
    return switch (this) {
      case LT -> sign < 0;
      case LE -> sign <= 0;
      case EQ -> sign == 0;
      case NE -> sign != 0;
      case GT -> sign > 0;
      case GE -> sign >= 0;
    };
  }
}
