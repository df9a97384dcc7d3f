package org.minipy.interpreter.node.container;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.set.PyFrozenSet;
import org.minipy.runtime.types.set.PySet;

/**
 * A list or set display of constants: a new list extended by a constant tuple, or a new set updated by a constant
 * frozenset.
 */
public final class ConstantDisplay extends ExprNode {
  private final PyObject items;
  private final int position;

  /** The display of {@code items}, a tuple for a list and a frozenset for a set, which the code keeps alive. */
  public ConstantDisplay(PyObject items, int position) {
    this.items = items;
    this.position = position;
  }

  @Override
  public PyObject execute(Frame f) {
    f.position = position;
    if (items instanceof PyFrozenSet) {
      PySet set = new PySet();
      set.update(items);
      return set;
    }
    PyList list = new PyList();
    list.extend(items);
    return list;
  }
}
