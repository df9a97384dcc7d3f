package org.minipy.interpreter.node.container;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.dict.DictMerge;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.text.PyStr;

/**
 * A dict display. As in CPython, plain items are evaluated in groups before a dict is made of them, so that their
 * references are on the evaluation stack meanwhile; a group too large for the stack goes into its dict item by item.
 * What follows the first group is put into a dict of its own and then merged.
 */
public final class DictNode extends ExprNode {
  private static final int LARGEST_GROUP = 17;
  private static final int LARGEST_ON_STACK = 15;

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
    f.position = position;
    PyDict dict = null;
    try {
      int i = 0;
      while (i < keys.length) {
        if (keys[i] == null) {
          dict = dict == null ? new PyDict() : dict;
          spread(f, dict, values[i++]);
          continue;
        }
        int end = i + 1;
        while (end < keys.length && keys[end] != null && end - i < LARGEST_GROUP) {
          end++;
        }
        PyDict group = end - i > LARGEST_ON_STACK ? oneByOne(f, i, end) : atOnce(f, i, end);
        if (dict == null) {
          dict = group;
        } else {
          merge(dict, group);
        }
        i = end;
      }
      return dict == null ? new PyDict() : dict;
    } catch (Throwable t) {
      Refs.xdecref(dict);
      throw t;
    }
  }

  private static void merge(PyDict dict, PyDict groupSteal) {
    try {
      DictMerge.merge(dict, groupSteal, DictMerge.REPLACE);
    } finally {
      Refs.decref(groupSteal);
    }
  }

  private PyDict oneByOne(Frame f, int from, int to) {
    PyDict dict = new PyDict();
    try {
      for (int i = from; i < to; i++) {
        PyObject key = keys[i].execute(f);
        PyObject value;
        try {
          value = values[i].execute(f);
        } catch (Throwable t) {
          Refs.decref(key);
          throw t;
        }
        f.position = position;
        dict.putSteal(key, value);
      }
      return dict;
    } catch (Throwable t) {
      Refs.decref(dict);
      throw t;
    }
  }

  private PyDict atOnce(Frame f, int from, int to) {
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
    PyDict dict = null;
    try {
      dict = PyDict.presized(to - from, areStrings(items));
      for (int i = 0; i < items.length; i += 2) {
        dict.put(items[i], items[i + 1]);
      }
    } catch (Throwable t) {
      Refs.xdecref(dict);
      Refs.clearBackwards(items, items.length);
      throw t;
    }
    Refs.decrefAll(items);
    return dict;
  }

  private static boolean areStrings(PyObject[] items) {
    for (int i = 0; i < items.length; i += 2) {
      if (!(items[i] instanceof PyStr s) || !s.isExact()) {
        return false;
      }
    }
    return true;
  }

  private void spread(Frame f, PyDict dict, ExprNode mapping) {
    PyObject value = mapping.execute(f);
    f.position = position;
    try {
      DictMerging.spread(dict, value);
    } finally {
      Refs.decref(value);
    }
  }
}
