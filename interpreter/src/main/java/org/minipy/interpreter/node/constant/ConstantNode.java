package org.minipy.interpreter.node.constant;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Truth;

/** A constant, which the code object owns. */
public final class ConstantNode extends ExprNode {
  private final PyObject value;

  /** Loads {@code value}; the code object must hold it. */
  public ConstantNode(PyObject value) {
    this.value = value;
  }

  /** The constant, borrowed. */
  public PyObject value() {
    return value;
  }

  @Override
  public PyObject execute(Frame f) {
    return Refs.newRef(value);
  }

  @Override
  public PyObject operand(Frame f) {
    return value;
  }

  @Override
  public boolean borrows() {
    return true;
  }

  @Override
  public boolean test(Frame f) {
    return Truth.of(value);
  }

  @Override
  public void discard(Frame f) {}
}
