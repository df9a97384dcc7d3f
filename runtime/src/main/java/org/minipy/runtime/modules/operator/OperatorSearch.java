package org.minipy.runtime.modules.operator;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.protocol.LengthHint;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;

/** The functions of _operator that are more than one operation. */
final class OperatorSearch {
  private OperatorSearch() {}

  static PyObject countOf(PyObject iterable, PyObject value) {
    long[] count = new long[1];
    Iteration.forEach(iterable, item -> {
      if (Comparison.equal(item, value)) {
        count[0]++;
      }
    });
    return PyInt.of(count[0]);
  }

  static PyObject indexOf(PyObject iterable, PyObject value) {
    PyObject iterator = Iteration.iter(iterable);
    try {
      PyObject item;
      for (long i = 0; (item = Iteration.nextOrNull(iterator)) != null; i++) {
        try {
          if (Comparison.equal(item, value)) {
            return PyInt.of(i);
          }
        } finally {
          Refs.decref(item);
        }
      }
    } finally {
      Refs.decref(iterator);
    }
    throw Errors.valueError("sequence.index(x): x not in sequence");
  }

  static PyObject concat(PyObject a, PyObject b) {
    PyObject joined = PyType.of(a).slots().concat(a, b);
    if (joined == null) {
      throw Errors.typeError("'" + PyType.of(a).name() + "' object can't be concatenated");
    }
    return joined;
  }

  static PyObject inplaceConcat(PyObject a, PyObject b) {
    Slots slots = PyType.of(a).slots();
    PyObject joined = slots.inplaceConcat(a, b);
    return joined != null ? joined : concat(a, b);
  }

  /** Stores an item, or deletes it when {@code value} is null. */
  static PyObject set(PyObject o, PyObject key, PyObject value) {
    if (value == null) {
      Items.delete(o, key);
    } else {
      Items.set(o, key, value);
    }
    return PyNone.owned();
  }

  static PyObject lengthHint(PyObject o, PyObject otherwise) {
    if (otherwise != null && !Indexes.isIndex(otherwise)) {
      throw Errors.typeError("'" + PyType.of(otherwise).name() + "' object cannot be interpreted as an integer");
    }
    return PyInt.of(LengthHint.of(o, otherwise == null ? 0
        : Indexes.toSize(otherwise, "Python int too large to convert to C ssize_t")));
  }
}
