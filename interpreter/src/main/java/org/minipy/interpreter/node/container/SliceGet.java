package org.minipy.interpreter.node.container;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Operands;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.slice.PySlice;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.text.StrIndexing;

/**
 * {@code value[lower:upper]}. Of exact lists and strs no slice object is made when nobody could tell: CPython takes it
 * from its free list and puts it back there.
 */
public final class SliceGet extends ExprNode {
  private final ExprNode value;
  private final ExprNode lower;
  private final ExprNode upper;
  private final int slicePosition;
  private final int position;

  /** Reads the items of {@code value} that {@code slice}, which has no step, selects. */
  public SliceGet(ExprNode value, SliceNode slice, int position) {
    this.value = value;
    this.lower = slice.lower();
    this.upper = slice.upper();
    this.slicePosition = slice.position();
    this.position = position;
  }

  @Override
  public PyObject execute(Frame f) {
    PyObject o = Operands.owned(value, f);
    PyObject a = null;
    PyObject b = null;
    PyObject slice = null;
    try {
      a = Operands.owned(lower, f);
      b = Operands.owned(upper, f);
      f.position = position;
      PyObject quick = isBound(a) && isBound(b) && f.thread.heap().hidesSlices() ? quick(o, a, b) : null;
      if (quick != null) {
        return quick;
      }
      f.position = slicePosition;
      slice = new PySlice(a, b, PyNone.NONE);
      Refs.decref(b);
      b = null;
      Refs.decref(a);
      a = null;
      f.position = position;
      return Items.get(o, slice);
    } finally {
      Refs.xdecref(slice);
      Refs.xdecref(b);
      Refs.xdecref(a);
      Refs.decref(o);
    }
  }

  private static boolean isBound(PyObject o) {
    return o == PyNone.NONE || o.getClass() == PyInt.class;
  }

  private static PyObject quick(PyObject o, PyObject a, PyObject b) {
    if (o.getClass() == PyList.class) {
      PyList list = (PyList) o;
      int from = fit(a, 0, list.size());
      return PyList.copyOf(list.items(), from, Math.max(0, fit(b, list.size(), list.size()) - from));
    }
    if (o.getClass() == PyStr.class) {
      PyStr text = (PyStr) o;
      return StrIndexing.substring(text, fit(a, 0, text.length()), fit(b, text.length(), text.length()));
    }
    return null;
  }

  /** The position that {@code bound} means in a sequence of {@code length} items. */
  private static int fit(PyObject bound, int absent, int length) {
    if (bound == PyNone.NONE) {
      return absent;
    }
    long i = ((PyInt) bound).longValue();
    return (int) Math.clamp(i < 0 ? i + length : i, 0, (long) length);
  }
}
