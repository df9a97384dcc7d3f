package org.minipy.runtime.modules.gc;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.Collector;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** What gc tells and sets of the three generations. */
final class Generations {
  private static final int COUNT = 3;
  private static final int ALL = -1;

  private Generations() {}

  /** The argument of collect(). */
  static int argument(PyObject o) {
    int generation = o == null ? COUNT - 1 : Indexes.toInt(o);
    if (generation < 0 || generation >= COUNT) {
      throw Errors.valueError("invalid generation");
    }
    return generation;
  }

  static PyObject setThresholds(Collector collector, PyTuple values) {
    if (values.size() == 0) {
      throw Errors.typeError("set_threshold() takes at least 1 argument (0 given)");
    }
    if (values.size() > COUNT) {
      throw Errors.typeError("set_threshold() takes at most 3 arguments (" + values.size() + " given)");
    }
    for (int i = 0; i < values.size(); i++) {
      collector.setThreshold(i, toInt(values.get(i)));
    }
    return PyNone.owned();
  }

  private static int toInt(PyObject o) {
    long value = Indexes.toLong(o);
    if (value != (int) value) {
      throw Errors.overflowError("signed integer is " + (value > 0 ? "greater than maximum" : "less than minimum"));
    }
    return (int) value;
  }

  static PyObject statistics(Collector collector) {
    PyList list = new PyList();
    try {
      for (int i = 0; i < COUNT; i++) {
        PyDict generation = new PyDict();
        list.appendSteal(generation);
        generation.putSteal(PyStr.intern("collections"), PyInt.of(collector.collections(i)));
        generation.putSteal(PyStr.intern("collected"), PyInt.of(collector.collected(i)));
        generation.putSteal(PyStr.intern("uncollectable"), PyInt.of(collector.uncollectable(i)));
      }
      return list;
    } catch (Throwable t) {
      Refs.decref(list);
      throw t;
    }
  }

  static PyObject objects(Collector collector, PyObject which) {
    int generation = ALL;
    if (which != null && which != PyNone.NONE) {
      if (!Indexes.isIndex(which)) {
        throw Errors.typeError("argument should be integer or None, not '" + PyType.of(which).name() + "'");
      }
      generation = Indexes.toInt(which);
      if (generation >= COUNT) {
        throw Errors.valueError(
            "generation parameter must be less than the number of available generations (" + COUNT + ")");
      }
      if (generation < ALL) {
        throw Errors.valueError("generation parameter cannot be negative");
      }
    }
    PyList result = new PyList();
    try {
      for (int i = 0; i < COUNT; i++) {
        if (generation == ALL || generation == i) {
          collector.forEach(i, o -> {
            if (o != result) {
              result.append(o);
            }
          });
        }
      }
      return result;
    } catch (Throwable t) {
      Refs.decref(result);
      throw t;
    }
  }
}
