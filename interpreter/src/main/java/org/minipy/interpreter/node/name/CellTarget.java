package org.minipy.interpreter.node.name;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.text.PyStr;

/** Assigns to a variable that lives in a cell. */
public final class CellTarget extends TargetNode {
  private final int slot;
  private final PyStr name;
  private final int position;

  /** Assigns to the variable whose cell is in {@code slot}. */
  public CellTarget(int slot, PyStr name, int position) {
    this.slot = slot;
    this.name = name;
    this.position = position;
  }

  @Override
  public void store(Frame f, PyObject valueSteal) {
    f.position = position;
    f.cell(slot).setSteal(valueSteal);
  }

  @Override
  public void delete(Frame f) {
    f.position = position;
    if (f.cell(slot).get() == null) {
      throw NameErrors.unboundCell(f, slot, name);
    }
    f.position = position;
    f.cell(slot).setSteal(null);
  }
}
