package org.minipy.interpreter.node.container;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.dict.DictMerge;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.exception.ExceptionTypes;

/**
 * A dict display. As in CPython, up to {@value #BATCH} plain items are evaluated before the dict is made of them, so that
 * their references are on the evaluation stack meanwhile.
 */
public final class DictNode extends ExprNode {
  private static final int BATCH = 16;

  private final ExprNode[] keys;
  private final ExprNode[] values;
  private final int position;

  /** The dict of {@code keys} and {@code values}; a null key spreads its value, a mapping. */
  public DictNode(ExprNode[] keys, ExprNode[] values, int position) {
    this.keys = keys;
    this.values = values;
    this.position = position;
  }

  @Override
  public PyObject execute(Frame f) {
    PyDict dict = new PyDict();
    try {
      int i = 0;
      while (i < keys.length) {
        if (keys[i] == null) {
          spread(f, dict, values[i++]);
        } else {
          int end = i;
          while (end < keys.length && keys[end] != null && end - i < BATCH) {
            end++;
          }
          addItems(f, dict, i, end);
          i = end;
        }
      }
      return dict;
    } catch (Throwable t) {
      Refs.decref(dict);
      throw t;
    }
  }

  private void addItems(Frame f, PyDict dict, int from, int to) {
    PyObject[] items = new PyObject[(to - from) * 2];
    int n = 0;
    try {
      for (int i = from; i < to; i++) {
        items[n++] = keys[i].execute(f);
        items[n++] = values[i].execute(f);
      }
    } catch (Throwable t) {
      Refs.clearBackwards(items, items.length);
      throw t;
    }
    f.position = position;
    try {
      for (int i = 0; i < items.length; i += 2) {
        dict.put(items[i], items[i + 1]);
      }
    } finally {
      Refs.decrefAll(items);
    }
  }

  private void spread(Frame f, PyDict dict, ExprNode mapping) {
    PyObject value = mapping.execute(f);
    f.position = position;
    try {
      DictMerge.merge(dict, value, DictMerge.REPLACE);
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.ATTRIBUTE_ERROR)) {
        throw e;
      }
      e.discard();
      throw Errors.typeError("'" + PyType.of(value).name() + "' object is not a mapping");
    } finally {
      Refs.decref(value);
    }
  }
}
