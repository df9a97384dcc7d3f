package org.minipy.interpreter.node.container;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.tuple.PyTuple;

/** Assigns the items of an iterable to several targets, one of which may be starred. */
public final class UnpackTarget extends TargetNode {
  private final TargetNode[] targets;
  private final int star;
  private final int position;

  /** Unpacks into {@code targets}; {@code star} is the place of the starred one, or -1. */
  public UnpackTarget(TargetNode[] targets, int star, int position) {
    this.targets = targets;
    this.star = star;
    this.position = position;
  }

  @Override
  public void store(Frame f, PyObject valueSteal) {
    f.position = position;
    PyObject[] items;
    try {
      items = star < 0 ? unpack(valueSteal) : unpackStar(valueSteal);
    } finally {
      Refs.decref(valueSteal);
    }
    int i = 0;
    try {
      while (i < items.length) {
        PyObject item = items[i];
        items[i] = null;
        targets[i++].store(f, item);
      }
    } catch (Throwable t) {
      Refs.decrefAll(items);
      throw t;
    }
  }

  private PyObject[] unpack(PyObject value) {
    int n = targets.length;
    if (value.getClass() == PyTuple.class && ((PyTuple) value).size() == n) {
      PyObject[] items = ((PyTuple) value).toArray();
      Refs.increfAll(items, n);
      return items;
    }
    if (value.getClass() == PyList.class && ((PyList) value).size() == n) {
      PyObject[] items = ((PyList) value).toArray();
      Refs.increfAll(items, n);
      return items;
    }
    PyObject[] items = new PyObject[n];
    PyObject iterator = iterator(value);
    try {
      take(iterator, items, n, -1);
      PyObject extra = Iteration.nextOrNull(iterator);
      if (extra != null) {
        Refs.decref(extra);
        throw Errors.valueError("too many values to unpack (expected " + n + ")");
      }
      return items;
    } catch (Throwable t) {
      Refs.decrefAll(items);
      throw t;
    } finally {
      Refs.decref(iterator);
    }
  }

  private PyObject[] unpackStar(PyObject value) {
    int after = targets.length - star - 1;
    PyObject[] items = new PyObject[targets.length];
    PyObject iterator = iterator(value);
    PyList rest = null;
    try {
      take(iterator, items, star, targets.length - 1);
      rest = new PyList();
      PyObject item;
      while ((item = Iteration.nextOrNull(iterator)) != null) {
        rest.appendSteal(item);
      }
      if (rest.size() < after) {
        throw Errors.valueError("not enough values to unpack (expected at least " + (targets.length - 1) + ", got "
            + (star + rest.size()) + ")");
      }
      for (int i = targets.length - 1; i > star; i--) {
        items[i] = rest.pop(rest.size() - 1);
      }
      items[star] = rest;
      return items;
    } catch (Throwable t) {
      Refs.xdecref(rest);
      Refs.decrefAll(items);
      throw t;
    } finally {
      Refs.decref(iterator);
    }
  }

  private static PyObject iterator(PyObject value) {
    if (PyType.of(value).special(Special.ITER) == null && PyType.of(value).special(Special.GETITEM) == null) {
      throw Errors.typeError("cannot unpack non-iterable " + PyType.of(value).name() + " object");
    }
    return Iteration.iter(value);
  }

  private static void take(PyObject iterator, PyObject[] items, int count, int atLeast) {
    for (int i = 0; i < count; i++) {
      items[i] = Iteration.nextOrNull(iterator);
      if (items[i] == null) {
        throw Errors.valueError("not enough values to unpack (expected "
            + (atLeast < 0 ? String.valueOf(count) : "at least " + atLeast) + ", got " + i + ")");
      }
    }
  }

  @Override
  public void delete(Frame f) {
    for (TargetNode target : targets) {
      target.delete(f);
    }
  }
}
