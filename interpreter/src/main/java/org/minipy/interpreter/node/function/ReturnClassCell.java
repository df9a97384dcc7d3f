package org.minipy.interpreter.node.function;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.protocol.Items;

/**
 * The end of a class body whose methods use {@code super} or {@code __class__}: hands their cell to the class builder.
 */
public final class ReturnClassCell extends StmtNode {
  private final int slot;

  /** Returns the cell in {@code slot}, and puts it into the namespace as {@code __classcell__}. */
  public ReturnClassCell(int slot) {
    this.slot = slot;
  }

  @Override
  public int execute(Frame f) {
    PyObject cell = f.locals[slot];
    Items.set(f.namespace, Names.CLASSCELL, cell);
    f.value = Refs.newRef(cell);
    return Status.RETURN;
  }
}
