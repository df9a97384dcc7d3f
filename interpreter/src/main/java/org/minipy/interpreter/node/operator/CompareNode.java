package org.minipy.interpreter.node.operator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyFloat;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;

/** One comparison: {@code <}, {@code <=}, {@code ==}, {@code !=}, {@code >}, {@code >=}. */
public final class CompareNode extends OperandPair {
  private static final int UNKNOWN = -1;

  /** The orders that two operands can have. */
  private static final int LESS = 0;
  private static final int EQUAL = 1;
  private static final int GREATER = 2;
  private static final int UNORDERED = 3;

  private final CompareOp op;

  /** For each order a bit that tells whether the comparison holds. */
  private final int outcomes;

  /** {@code left op right}. */
  public CompareNode(CompareOp op, ExprNode left, ExprNode right, int position) {
    super(left, right, position);
    this.op = op;
    this.outcomes = outcomes(op);
  }

  /** The answer for operands of common exact types as 0 or 1; {@link #UNKNOWN} for others. */
  private int fast(PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      long x = ((PyInt) a).longValue();
      long y = ((PyInt) b).longValue();
      return holds(x < y ? LESS : x == y ? EQUAL : GREATER);
    }
    if (a.getClass() == PyFloat.class && b.getClass() == PyFloat.class) {
      double x = ((PyFloat) a).value();
      double y = ((PyFloat) b).value();
      return holds(x < y ? LESS : x == y ? EQUAL : x > y ? GREATER : UNORDERED);
    }
    if (a.getClass() == PyStr.class && b.getClass() == PyStr.class) {
      if (op == CompareOp.EQ || op == CompareOp.NE) {
        return holds(a == b || ((PyStr) a).sameText((PyStr) b) ? EQUAL : UNORDERED);
      }
    }
    return UNKNOWN;
  }

  /** Whether the comparison holds for operands in the given order, as 0 or 1. */
  private int holds(int order) {
    return outcomes >> order & 1;
  }

  private static int outcomes(CompareOp op) {
    return switch (op) {
      case LT -> 1 << LESS;
      case LE -> 1 << LESS | 1 << EQUAL;
      case EQ -> 1 << EQUAL;
      case NE -> 1 << LESS | 1 << GREATER | 1 << UNORDERED;
      case GT -> 1 << GREATER;
      case GE -> 1 << GREATER | 1 << EQUAL;
    };
  }

  @Override
  public PyObject execute(Frame f) {
    PyObject a = leftOperand(f);
    PyObject b = rightOperand(f, a);
    int fast = fast(a, b);
    if (fast != UNKNOWN) {
      release(a, b);
      return PyBool.of(fast != 0);
    }
    return slow(f, a, b);
  }

  @Override
  public boolean test(Frame f) {
    PyObject a = leftOperand(f);
    PyObject b = rightOperand(f, a);
    int fast = fast(a, b);
    if (fast != UNKNOWN) {
      release(a, b);
      return fast != 0;
    }
    PyObject result = slow(f, a, b);
    try {
      return Truth.of(result);
    } finally {
      Refs.decref(result);
    }
  }

  @Override
  PyObject general(PyObject a, PyObject b) {
    return Comparison.compare(a, b, op);
  }
}
