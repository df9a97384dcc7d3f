package org.minipy.runtime.object;

/** The binary arithmetic operators, with the names of their special methods. */
public enum BinaryOp {
  ADD("+", Special.ADD, Special.RADD, Special.IADD),
  SUBTRACT("-", Special.SUB, Special.RSUB, Special.ISUB),
  MULTIPLY("*", Special.MUL, Special.RMUL, Special.IMUL),
  MATRIX_MULTIPLY("@", Special.MATMUL, Special.RMATMUL, Special.IMATMUL),
  TRUE_DIVIDE("/", Special.TRUEDIV, Special.RTRUEDIV, Special.ITRUEDIV),
  FLOOR_DIVIDE("//", Special.FLOORDIV, Special.RFLOORDIV, Special.IFLOORDIV),
  REMAINDER("%", Special.MOD, Special.RMOD, Special.IMOD),
  DIVMOD("divmod()", Special.DIVMOD, Special.RDIVMOD, null),
  POWER("** or pow()", Special.POW, Special.RPOW, Special.IPOW),
  LEFT_SHIFT("<<", Special.LSHIFT, Special.RLSHIFT, Special.ILSHIFT),
  RIGHT_SHIFT(">>", Special.RSHIFT, Special.RRSHIFT, Special.IRSHIFT),
  AND("&", Special.AND, Special.RAND, Special.IAND),
  XOR("^", Special.XOR, Special.RXOR, Special.IXOR),
  OR("|", Special.OR, Special.ROR, Special.IOR);

  private final String symbol;
  private final Special method;
  private final Special reflected;
  private final Special inplace;

  BinaryOp(String symbol, Special method, Special reflected, Special inplace) {
    this.symbol = symbol;
    this.method = method;
    this.reflected = reflected;
    this.inplace = inplace;
  }

  /** The operator as error messages show it. */
  public String symbol() {
    return symbol;
  }

  /** {@code __add__} and its like. */
  public Special method() {
    return method;
  }

  /** {@code __radd__} and its like. */
  public Special reflected() {
    return reflected;
  }

  /** {@code __iadd__} and its like; null for divmod. */
  public Special inplace() {
    return inplace;
  }
}
