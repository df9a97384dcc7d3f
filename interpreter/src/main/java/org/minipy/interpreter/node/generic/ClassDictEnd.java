package org.minipy.interpreter.node.generic;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.types.text.PyStr;

/** Hands the cell with the namespace of a class body to the class builder, which puts the dict of the class into it. */
public final class ClassDictEnd extends StmtNode {
  private static final PyStr CLASSDICTCELL = PyStr.intern("__classdictcell__");

  private final int slot;

  /** Hands the cell in {@code slot} on. */
  public ClassDictEnd(int slot) {
    this.slot = slot;
  }

  @Override
  public int execute(Frame f) {
    Items.set(f.namespace, CLASSDICTCELL, f.cell(slot));
    return Status.NEXT;
  }
}
