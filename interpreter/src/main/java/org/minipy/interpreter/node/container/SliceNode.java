package org.minipy.interpreter.node.container;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Operands;
import org.minipy.interpreter.node.constant.ConstantNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.slice.PySlice;

/** {@code lower:upper:step} between brackets. */
public final class SliceNode extends ExprNode {
  private final ExprNode lower;
  private final ExprNode upper;
  private final ExprNode step;
  private final int position;

  /** A slice object; bounds left out are constant Nones. */
  public SliceNode(ExprNode lower, ExprNode upper, ExprNode step, int position) {
    this.lower = lower;
    this.upper = upper;
    this.step = step;
    this.position = position;
  }

  /** Whether {@code key} is a slice without a step, for which CPython has instructions of its own. */
  public static boolean isPair(ExprNode key) {
    return key instanceof SliceNode s && s.step instanceof ConstantNode c && c.value() == PyNone.NONE;
  }

  /** The lower bound. */
  ExprNode lower() {
    return lower;
  }

  /** The upper bound. */
  ExprNode upper() {
    return upper;
  }

  /** Where the slice stands. */
  int position() {
    return position;
  }

  @Override
  public PyObject execute(Frame f) {
    PyObject a = Operands.owned(lower, f);
    PyObject b = null;
    PyObject c = null;
    try {
      b = Operands.owned(upper, f);
      c = Operands.owned(step, f);
      f.position = position;
      return new PySlice(a, b, c);
    } finally {
      Refs.xdecref(c);
      Refs.xdecref(b);
      Refs.decref(a);
    }
  }
}
