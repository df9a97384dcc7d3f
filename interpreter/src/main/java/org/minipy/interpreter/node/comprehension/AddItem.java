package org.minipy.interpreter.node.comprehension;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Operands;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.set.PySet;

/** The innermost statement of a comprehension: adds an element to the collection. */
public final class AddItem extends StmtNode {
  private final int accumulator;
  private final ExprNode key;
  private final ExprNode value;
  private final int position;

  /** Adds {@code value}, under {@code key} when that is not null, to the collection in slot {@code accumulator}. */
  public AddItem(int accumulator, ExprNode key, ExprNode value, int position) {
    this.accumulator = accumulator;
    this.key = key;
    this.value = value;
    this.position = position;
  }

  @Override
  public int execute(Frame f) {
    if (key != null) {
      addToDict(f);
      return Status.NEXT;
    }
    PyObject item = Operands.owned(value, f);
    PyObject collection = f.locals[accumulator];
    if (collection.getClass() == PyList.class) {
      ((PyList) collection).appendSteal(item);
      return Status.NEXT;
    }
    f.position = position;
    try {
      ((PySet) collection).add(item);
    } finally {
      Refs.decref(item);
    }
    return Status.NEXT;
  }

  private void addToDict(Frame f) {
    PyObject k = key.execute(f);
    PyObject v;
    try {
      v = value.execute(f);
    } catch (Throwable t) {
      Refs.decref(k);
      throw t;
    }
    f.position = position;
    ((PyDict) f.locals[accumulator]).putSteal(k, v);
  }
}
