package org.minipy.interpreter.node.generator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/** Gives back a value that nobody takes. */
public final class DropTemporary extends StmtNode {
  private final int slot;

  /** Empties {@code slot}. */
  public DropTemporary(int slot) {
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
