package org.minipy.interpreter.node.operator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Truth;

/** {@code and} and {@code or}: the first operand that decides is the value. */
public final class LogicalNode extends ExprNode {
  private final boolean decisive;
  private final ExprNode[] operands;
  private final int position;

  /** A chain of {@code or} ({@code decisive} true) or {@code and} (false). */
  public LogicalNode(boolean decisive, ExprNode[] operands, int position) {
    this.decisive = decisive;
    this.operands = operands;
    this.position = position;
  }

  @Override
  public PyObject execute(Frame f) {
    int last = operands.length - 1;
    for (int i = 0; i < last; i++) {
      PyObject value = operands[i].execute(f);
      f.position = position;
      if (testCopy(value) == decisive) {
        return value;
      }
      Refs.decref(value);
    }
    return operands[last].execute(f);
  }

  /**
   * The truth of a copy of the reference, as CPython tests the top of its stack here; gives {@code value} back on
   * errors.
   */
  static boolean testCopy(PyObject value) {
    Refs.incref(value);
    try {
      return Truth.of(value);
    } catch (Throwable t) {
      Refs.decref(value);
      throw t;
    } finally {
      Refs.decref(value);
    }
  }

  @Override
  public boolean test(Frame f) {
    for (ExprNode operand : operands) {
      if (operand.test(f) == decisive) {
        return decisive;
      }
    }
    return !decisive;
  }
}
