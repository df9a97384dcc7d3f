package org.minipy.interpreter.node.generator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/** Computes a value ahead of a suspension and keeps it in a slot. */
public final class StoreTemporary extends StmtNode {
  private final int slot;
  private final ExprNode value;

  /** Puts {@code value} into {@code slot}. */
  public StoreTemporary(int slot, ExprNode value) {
    this.slot = slot;
    this.value = value;
  }

  @Override
  public int execute(Frame f) {
    PyObject v = value.execute(f);
    PyObject old = f.locals[slot];
    f.locals[slot] = v;
    Refs.xdecref(old);
    return Status.NEXT;
  }
}
