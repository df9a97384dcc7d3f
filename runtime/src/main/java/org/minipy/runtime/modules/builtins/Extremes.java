package org.minipy.runtime.modules.builtins;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** min() and max(): of several equal candidates the first wins. */
final class Extremes {
  private static final PyStr KEY = PyStr.intern("key");
  private static final PyStr DEFAULT = PyStr.intern("default");

  private Extremes() {}

  static PyObject of(String name, boolean largest, PyTuple given, PyDict keywords) {
    if (given.size() == 0) {
      throw Errors.typeError(name + " expected at least 1 argument, got 0");
    }
    PyObject key = null;
    PyObject otherwise = null;
    if (keywords != null) {
      SortKeywords.check(name, keywords, "key", "default");
      key = keywords.getBorrowed(KEY);
      otherwise = keywords.getBorrowed(DEFAULT);
    }
    if (given.size() > 1 && otherwise != null) {
      throw Errors.typeError("Cannot specify a default for " + name + "() with multiple positional arguments");
    }
    PyObject iterator = Iteration.iter(given.size() > 1 ? given : given.get(0));
    PyObject best;
    try {
      best = search(iterator, largest ? CompareOp.GT : CompareOp.LT, key == PyNone.NONE ? null : key);
    } finally {
      Refs.decref(iterator);
    }
    if (best != null) {
      return best;
    }
    if (otherwise != null) {
      return Refs.newRef(otherwise);
    }
    throw Errors.valueError(name + "() iterable argument is empty");
  }

  private static PyObject search(PyObject iterator, CompareOp better, PyObject key) {
    PyObject best = null;
    PyObject bestValue = null;
    PyObject item = null;
    PyObject value = null;
    try {
      while ((item = Iteration.nextOrNull(iterator)) != null) {
        value = key == null ? Refs.newRef(item) : Calls.call(key, item);
        if (best == null || Comparison.holds(value, bestValue, better)) {
          PyObject oldItem = best;
          PyObject oldValue = bestValue;
          best = item;
          bestValue = value;
          item = null;
          value = null;
          Refs.xdecref(oldItem);
          Refs.xdecref(oldValue);
        } else {
          PyObject lost = item;
          PyObject lostValue = value;
          item = null;
          value = null;
          Refs.decref(lost);
          Refs.decref(lostValue);
        }
      }
    } catch (Throwable t) {
      Refs.xdecref(value);
      Refs.xdecref(item);
      Refs.xdecref(bestValue);
      Refs.xdecref(best);
      throw t;
    }
    Refs.xdecref(bestValue);
    return best;
  }
}
