package org.minipy.interpreter.node.container;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Operands;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.types.set.PySet;

/** A set display. */
public final class SetNode extends ExprNode {
  private final ExprNode[] items;
  private final boolean[] starred;
  private final boolean anyStarred;
  private final int position;

  /** The set of {@code items}, those {@code starred} spread. */
  public SetNode(ExprNode[] items, boolean[] starred, int position) {
    this.items = items;
    this.starred = starred;
    this.position = position;
    boolean any = false;
    for (boolean s : starred) {
      any |= s;
    }
    this.anyStarred = any;
  }

  @Override
  public PyObject execute(Frame f) {
    PySet set = new PySet();
    try {
      if (anyStarred) {
        oneByOne(f, set);
      } else {
        PyObject[] values = Operands.executeAll(items, f);
        f.position = position;
        try {
          for (PyObject value : values) {
            set.add(value);
          }
        } finally {
          Refs.decrefAll(values);
        }
      }
      return set;
    } catch (Throwable t) {
      Refs.decref(set);
      throw t;
    }
  }

  private void oneByOne(Frame f, PySet set) {
    for (int i = 0; i < items.length; i++) {
      PyObject item = items[i].execute(f);
      f.position = position;
      try {
        if (starred[i]) {
          Iteration.forEach(item, set::add);
        } else {
          set.add(item);
        }
      } finally {
        Refs.decref(item);
      }
    }
  }
}
