package org.minipy.interpreter.node.generic;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.runtime.memory.Refs;

/** Lets the annotation scopes inside a class body see its namespace. */
public final class ClassDictStart extends StmtNode {
  private final int slot;

  /** Puts the namespace into the cell in {@code slot}. */
  public ClassDictStart(int slot) {
    this.slot = slot;
  }

  @Override
  public int execute(Frame f) {
    f.cell(slot).setSteal(Refs.newRef(f.namespace));
    return Status.NEXT;
  }
}
