package org.minipy.interpreter.node.container;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Operands;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.number.PyInt;

/** Assigns to {@code value[key]}. */
public final class SubscriptTarget extends TargetNode {
  private final ExprNode value;
  private final ExprNode key;
  private final boolean leaves;
  private final boolean slices;
  private final int position;

  /** Assigns to item {@code key} of {@code value}. */
  public SubscriptTarget(ExprNode value, ExprNode key, int position) {
    this.value = value;
    this.key = key;
    this.leaves = value.borrows() && key.borrows();
    this.slices = SliceNode.isPair(key);
    this.position = position;
  }

  @Override
  public void store(Frame f, PyObject valueSteal) {
    if (leaves) {
      PyObject o;
      PyObject k;
      try {
        o = Operands.operand(value, true, f);
        k = Operands.operand(key, true, f);
      } catch (Throwable t) {
        Refs.decref(valueSteal);
        throw t;
      }
      if (!replaceSteal(o, k, valueSteal)) {
        f.position = position;
        assign(Refs.newRef(o), Refs.newRef(k), valueSteal, slices);
      }
      return;
    }
    PyObject o = null;
    PyObject k;
    try {
      o = Operands.owned(value, f);
      k = Operands.owned(key, f);
    } catch (Throwable t) {
      Refs.xdecref(o);
      Refs.decref(valueSteal);
      throw t;
    }
    f.position = position;
    assign(o, k, valueSteal, slices);
  }

  /** Replaces an item of an exact list, if that frees nothing that could look at counts; whether it did. */
  private static boolean replaceSteal(PyObject o, PyObject k, PyObject valueSteal) {
    if (o.getClass() == PyList.class && k.getClass() == PyInt.class) {
      PyList list = (PyList) o;
      long i = ((PyInt) k).longValue();
      if (i >= 0 && i < list.size() && list.get((int) i).refcnt > 1) {
        list.setSteal((int) i, valueSteal);
        return true;
      }
    }
    return false;
  }

  /** Sets an item; steals everything. A slice without a step ({@code slices}) gives back its bounds first. */
  public static void assign(PyObject ownerSteal, PyObject keySteal, PyObject valueSteal, boolean slices) {
    try {
      set(ownerSteal, keySteal, valueSteal);
    } finally {
      if (slices) {
        Refs.decref(keySteal);
      }
      Refs.decref(valueSteal);
      Refs.decref(ownerSteal);
      if (!slices) {
        Refs.decref(keySteal);
      }
    }
  }

  static void set(PyObject o, PyObject k, PyObject v) {
    if (o.getClass() == PyList.class && k.getClass() == PyInt.class) {
      PyList list = (PyList) o;
      long i = ((PyInt) k).longValue();
      int size = list.size();
      i = i < 0 ? i + size : i;
      if (i >= 0 && i < size) {
        list.set((int) i, v);
        return;
      }
    }
    Items.set(o, k, v);
  }

  @Override
  public void delete(Frame f) {
    PyObject o = value.execute(f);
    PyObject k = null;
    try {
      k = key.execute(f);
      f.position = position;
      Items.delete(o, k);
    } finally {
      Refs.decref(o);
      Refs.xdecref(k);
    }
  }
}
