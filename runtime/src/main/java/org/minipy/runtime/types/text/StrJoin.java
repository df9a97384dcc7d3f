package org.minipy.runtime.types.text;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.protocol.Sequences;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.tuple.PyTuple;

/** str.join. */
public final class StrJoin {
  private StrJoin() {}

  /** {@code separator.join(iterable)}; raises TypeError. */
  public static PyStr join(PyStr separator, PyObject iterable) {
    if (iterable instanceof PyList list) {
      return join(separator, list.items(), list.size());
    }
    if (iterable instanceof PyTuple tuple) {
      return join(separator, tuple.items(), tuple.size());
    }
    PyType type = PyType.of(iterable);
    if (type.special(Special.ITER) == null
        && type.special(Special.GETITEM) == null) {
      throw Errors.typeError("can only join an iterable");
    }
    PyObject iterator;
    try {
      iterator = Iteration.iter(iterable);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.TYPE_ERROR)) {
        e.discard();
        throw Errors.typeError("can only join an iterable");
      }
      throw e;
    }
    PyTuple items;
    try {
      items = Sequences.toTuple(iterator);
    } finally {
      Refs.decref(iterator);
    }
    try {
      return join(separator, items.items(), items.size());
    } finally {
      Refs.decref(items);
    }
  }

  private static boolean areBmp(PyStr separator, PyObject[] items, int count) {
    for (int i = 0; i < count; i++) {
      if (!((PyStr) items[i]).isBmp()) {
        return false;
      }
    }
    return separator.isBmp();
  }

  private static PyStr join(PyStr separator, PyObject[] items, int count) {
    if (count == 0) {
      return PyStr.of("");
    }
    if (count == 1 && items[0] instanceof PyStr s && s.isExact()) {
      return Refs.newRef(s);
    }
    String between = separator.value();
    long length = (long) between.length() * (count - 1);
    boolean apart = separator.isApart() || !between.isEmpty() && Character.isLowSurrogate(between.charAt(0));
    for (int i = 0; i < count; i++) {
      if (!(items[i] instanceof PyStr s)) {
        throw wrongItem(i, items[i]);
      }
      String value = s.value();
      length += value.length();
      apart |= s.isApart() || !value.isEmpty() && Character.isLowSurrogate(value.charAt(0));
    }
    if (length > Integer.MAX_VALUE - 16) {
      throw Errors.outOfMemory();
    }
    StringBuilder out = new StringBuilder((int) length);
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        append(out, between);
      }
      append(out, ((PyStr) items[i]).value());
    }
    return apart && areBmp(separator, items, count)
        ? PyStr.ofChars(out.toString())
        : PyStr.unshared(out.toString());
  }

  /** A single char takes half the time that a text of one does. */
  private static void append(StringBuilder out, String text) {
    if (text.length() == 1) {
      out.append(text.charAt(0));
    } else if (!text.isEmpty()) {
      out.append(text);
    }
  }

  private static PyException wrongItem(int index, PyObject item) {
    return Errors.typeError("sequence item " + index + ": expected str instance, " + PyType.of(item).name() + " found");
  }
}
