package org.minipy.interpreter.node.name;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.text.PyStr;

/** Reads a variable that lives in a cell. */
public final class CellGet extends ExprNode {
  private final int slot;
  private final PyStr name;
  private final int position;

  /** Reads the variable whose cell is in {@code slot}. */
  public CellGet(int slot, PyStr name, int position) {
    this.slot = slot;
    this.name = name;
    this.position = position;
  }

  @Override
  public PyObject execute(Frame f) {
    PyObject value = f.cell(slot).get();
    if (value == null) {
      f.position = position;
      throw NameErrors.unboundCell(f, slot, name);
    }
    return Refs.newRef(value);
  }
}
