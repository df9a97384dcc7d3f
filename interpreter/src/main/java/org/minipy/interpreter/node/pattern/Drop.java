package org.minipy.interpreter.node.pattern;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/**
 * What becomes of a value that a pattern has no use for: mostly it is dropped at once. CPython's compiler may change
 * the order of such values among each other and with captured ones; then it is kept among the captured ones until its
 * turn.
 */
public final class Drop {
  private int place = -1;
  private int[] next;

  /** Keeps the value in {@code keptIn}. */
  public void keepIn(int keptIn) {
    place = keptIn;
  }

  /** After this value, what is in {@code places} is dropped, in that order. */
  public void thenDrop(int[] places) {
    next = places;
  }

  void take(PyObject valueSteal, PyObject[] captured) {
    if (place < 0) {
      Refs.decref(valueSteal);
    } else {
      captured[place] = valueSteal;
    }
    if (next != null) {
      for (int i : next) {
        PyObject kept = captured[i];
        captured[i] = null;
        Refs.xdecref(kept);
      }
    }
  }
}
