package org.minipy.interpreter.node.generator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/** Gives back a value that was kept over a suspension and is not needed after all. */
public final class TemporaryDrop extends StmtNode {
  private final int slot;

  /** Empties {@code slot}. */
  public TemporaryDrop(int slot) {
    this.slot = slot;
  }

  @Override
  public int execute(Frame f) {
    PyObject value = f.locals[slot];
    f.locals[slot] = null;
    Refs.xdecref(value);
    return Status.NEXT;
  }
}
