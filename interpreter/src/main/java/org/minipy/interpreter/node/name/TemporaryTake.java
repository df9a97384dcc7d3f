package org.minipy.interpreter.node.name;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;

/** Takes a value that was computed before a suspension out of its slot. */
public final class TemporaryTake extends ExprNode {
  private final int slot;

  /** Takes the value out of {@code slot}. */
  public TemporaryTake(int slot) {
    this.slot = slot;
  }

  @Override
  public PyObject execute(Frame f) {
    PyObject value = f.locals[slot];
    f.locals[slot] = null;
    return value;
  }
}
