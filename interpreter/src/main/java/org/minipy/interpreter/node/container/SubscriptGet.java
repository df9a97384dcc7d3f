package org.minipy.interpreter.node.container;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.OwnedOperand;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** {@code value[key]}. */
public final class SubscriptGet extends ExprNode {
  private final ExprNode value;
  private final ExprNode key;
  private final boolean valueOwned;
  private final boolean keyOwned;
  private final int position;

  /** Reads item {@code key} of {@code value}. */
  public SubscriptGet(ExprNode value, ExprNode key, int position) {
    this.value = OwnedOperand.unlessFollowedByLeaves(value, key);
    this.key = key;
    this.valueOwned = !this.value.borrows();
    this.keyOwned = !key.borrows();
    this.position = position;
  }

  @Override
  public PyObject execute(Frame f) {
    PyObject o = value.operand(f);
    PyObject k;
    if (valueOwned) {
      try {
        k = key.operand(f);
      } catch (Throwable t) {
        Refs.decref(o);
        throw t;
      }
    } else {
      k = key.operand(f);
    }
    PyObject item = fast(o, k);
    if (item == null) {
      return slow(f, o, k);
    }
    Refs.incref(item);
    if (valueOwned) {
      Refs.decref(o);
    }
    if (keyOwned) {
      Refs.decref(k);
    }
    return item;
  }

  /** The item, borrowed, for exact lists and tuples indexed by ints and exact dicts by strs; null otherwise. */
  private static PyObject fast(PyObject o, PyObject k) {
    if (k.getClass() == PyInt.class) {
      long i = ((PyInt) k).longValue();
      if (o.getClass() == PyList.class) {
        PyList list = (PyList) o;
        int size = list.size();
        i = i < 0 ? i + size : i;
        return i >= 0 && i < size ? list.get((int) i) : null;
      }
      if (o.getClass() == PyTuple.class) {
        PyTuple tuple = (PyTuple) o;
        int size = tuple.size();
        i = i < 0 ? i + size : i;
        return i >= 0 && i < size ? tuple.get((int) i) : null;
      }
    } else if (k.getClass() == PyStr.class && o.getClass() == PyDict.class) {
      return ((PyDict) o).getBorrowed((PyStr) k);
    }
    return null;
  }

  private PyObject slow(Frame f, PyObject o, PyObject k) {
    f.position = position;
    if (!valueOwned) {
      Refs.incref(o);
    }
    if (!keyOwned) {
      Refs.incref(k);
    }
    try {
      return Items.get(o, k);
    } finally {
      Refs.decref(o);
      Refs.decref(k);
    }
  }
}
