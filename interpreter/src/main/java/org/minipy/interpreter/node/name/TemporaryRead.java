package org.minipy.interpreter.node.name;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/** Reads a value that was computed before a suspension and leaves it in its slot. */
public final class TemporaryRead extends ExprNode {
  private final int slot;

  /** Reads {@code slot}. */
  public TemporaryRead(int slot) {
    this.slot = slot;
  }

  @Override
  public PyObject execute(Frame f) {
    return Refs.newRef(f.locals[slot]);
  }
}
