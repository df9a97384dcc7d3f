package org.minipy.interpreter.node.operator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Results;
import org.minipy.runtime.types.number.PyBool;

/** {@code not x}. */
public final class NotNode extends ExprNode {
  private final ExprNode operand;
  private final int position;

  /** {@code not operand}. */
  public NotNode(ExprNode operand, int position) {
    this.operand = operand;
    this.position = position;
  }

  @Override
  public PyObject execute(Frame f) {
    PyObject value = operand.execute(f);
    if (value == PyBool.TRUE || value == PyBool.FALSE) {
      Refs.decref(value);
      return PyBool.of(value == PyBool.FALSE);
    }
    f.position = position;
    return PyBool.of(!Results.takeTruth(value));
  }

  @Override
  public boolean test(Frame f) {
    f.position = position;
    return !operand.test(f);
  }
}
