package org.minipy.interpreter.node.generator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/** A slot in which a value waits until its real target, which contains a suspension, has been evaluated. */
public final class TemporaryTarget extends TargetNode {
  private final int slot;

  /** Keeps what is assigned in {@code slot}. */
  public TemporaryTarget(int slot) {
    this.slot = slot;
  }

  @Override
  public void store(Frame f, PyObject valueSteal) {
    PyObject old = f.locals[slot];
    f.locals[slot] = valueSteal;
    Refs.xdecref(old);
  }

  @Override
  public void delete(Frame f) {
    store(f, null);
  }
}
