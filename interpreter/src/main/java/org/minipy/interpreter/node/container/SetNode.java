package org.minipy.interpreter.node.container;

import java.util.Arrays;
import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Operands;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.set.PySet;

/** A set display. */
public final class SetNode extends ExprNode {
  private final ExprNode[] leading;
  private final ExprNode[] items;
  private final boolean[] starred;
  private final int position;
  private final int first;

  /** The set of {@code items}, those {@code starred} spread. */
  public SetNode(ExprNode[] items, boolean[] starred, int position) {
    this.items = items;
    this.starred = starred;
    this.position = position;
    this.first = StarListNode.firstStar(starred);
    this.leading = Arrays.copyOf(items, first);
  }

  @Override
  public PyObject execute(Frame f) {
    PyObject[] values = Operands.executeAll(leading, f);
    PySet set;
    try {
      set = new PySet();
    } catch (Throwable t) {
      Refs.clearBackwards(values, values.length);
      throw t;
    }
    try {
      f.position = position;
      addAllSteal(set, values);
      for (int i = first; i < items.length; i++) {
        PyObject item = items[i].execute(f);
        f.position = position;
        try {
          if (starred[i]) {
            set.update(item);
          } else {
            set.add(item);
          }
        } finally {
          Refs.decref(item);
        }
      }
      return set;
    } catch (Throwable t) {
      Refs.decref(set);
      throw t;
    }
  }

  /** Adds each value and releases it before the next one is added. */
  private static void addAllSteal(PySet set, PyObject[] values) {
    int i = 0;
    try {
      while (i < values.length) {
        set.add(values[i]);
        Refs.decref(values[i++]);
      }
    } catch (Throwable t) {
      while (i < values.length) {
        Refs.decref(values[i++]);
      }
      throw t;
    }
  }
}
