package org.minipy.interpreter.node.generator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.number.PyBool;

/** Whether the truth of a value in a slot is as wanted; the value stays there. */
public final class TemporaryTruth extends ExprNode {
  private final int slot;
  private final boolean wanted;

  /** Tests the value in {@code slot}. */
  public TemporaryTruth(int slot, boolean wanted) {
    this.slot = slot;
    this.wanted = wanted;
  }

  @Override
  public PyObject execute(Frame f) {
    return PyBool.of(test(f));
  }

  @Override
  public boolean test(Frame f) {
    return Truth.of(f.locals[slot]) == wanted;
  }
}
