package org.minipy.runtime.modules.operator;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.protocol.Operators;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.number.PyInt;

/** The functions of operator on sequences. */
final class SequenceFunctions {
  private SequenceFunctions() {}

  /** {@code a + b} or {@code a += b}; raises TypeError when {@code a} is no sequence. */
  static PyObject concat(PyObject a, PyObject b, boolean inplace) {
    Slots slots = PyType.of(a).slots();
    PyObject joined = inplace ? slots.inplaceConcat(a, b) : null;
    joined = joined != null ? joined : slots.concat(a, b);
    if (joined != null) {
      return joined;
    }
    if (PyType.of(a).special(Special.GETITEM) == null || PyType.of(b).special(Special.GETITEM) == null) {
      throw Errors.typeError("'" + PyType.of(a).name() + "' object can't be concatenated");
    }
    return inplace ? Operators.inplace(BinaryOp.ADD, a, b) : Operators.binary(BinaryOp.ADD, a, b);
  }

  static PyObject countOf(PyObject sequence, PyObject item) {
    PyObject iterator = iterator(sequence);
    long count = 0;
    try {
      PyObject candidate;
      while ((candidate = Iteration.nextOrNull(iterator)) != null) {
        if (isItem(candidate, item)) {
          count++;
        }
      }
    } finally {
      Refs.decref(iterator);
    }
    return PyInt.of(count);
  }

  static PyObject indexOf(PyObject sequence, PyObject item) {
    PyObject iterator = iterator(sequence);
    try {
      PyObject candidate;
      for (long i = 0; (candidate = Iteration.nextOrNull(iterator)) != null; i++) {
        if (isItem(candidate, item)) {
          return PyInt.of(i);
        }
      }
    } finally {
      Refs.decref(iterator);
    }
    throw Errors.valueError("sequence.index(x): x not in sequence");
  }

  /** Compares and gives the candidate back. */
  private static boolean isItem(PyObject candidate, PyObject item) {
    try {
      return Comparison.equal(candidate, item);
    } finally {
      Refs.decref(candidate);
    }
  }

  private static PyObject iterator(PyObject sequence) {
    try {
      return Iteration.iter(sequence);
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.TYPE_ERROR)) {
        throw e;
      }
      e.discard();
      throw Errors.typeError("argument of type '" + PyType.of(sequence).name() + "' is not iterable");
    }
  }
}
