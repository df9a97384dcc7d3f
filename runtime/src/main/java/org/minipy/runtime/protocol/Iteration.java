package org.minipy.runtime.protocol;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.iterator.PySequenceIterator;

/** The iteration protocol. */
public final class Iteration {
  private Iteration() {}

  /** iter(o); raises TypeError when {@code o} is not iterable. */
  public static PyObject iter(PyObject o) {
    Slots slots = PyType.of(o).slots();
    PyObject iterator = slots.iter(o);
    if (iterator == null) {
      if (PyType.of(o).special(Special.GETITEM) != null && isSequence(o)) {
        return new PySequenceIterator(o);
      }
      throw Errors.typeError("'" + PyType.of(o).name() + "' object is not iterable");
    }
    if (!PyType.of(iterator).slots().isIterator(iterator)) {
      try {
        throw Errors.typeError("iter() returned non-iterator of type '" + PyType.of(iterator).name() + "'");
      } finally {
        Refs.decref(iterator);
      }
    }
    return iterator;
  }

  /** Whether {@code o} has {@code __iter__}, or {@code __getitem__} and is no mapping. */
  public static boolean isIterable(PyObject o) {
    PyType type = PyType.of(o);
    return type.special(Special.ITER) != null || type.special(Special.GETITEM) != null && isSequence(o);
  }

  private static boolean isSequence(PyObject o) {
    return PyType.of(o).isHeapType() ? !PyType.of(o).builtinBase().matchesMapping() : PyType.of(o).matchesSequence();
  }

  /** The next item of an iterator, or null when there are no more; a StopIteration that it raises counts as its end. */
  public static PyObject nextOrNull(PyObject iterator) {
    return nextOrNull(PyType.of(iterator).slots(), iterator);
  }

  /** {@link #nextOrNull(PyObject)} for an iterator whose slots are known. */
  public static PyObject nextOrNull(Slots slots, PyObject iterator) {
    try {
      return slots.next(iterator);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.STOP_ITERATION)) {
        e.discard();
        return null;
      }
      throw e;
    }
  }

  /** Calls {@code each} with every item of {@code iterable}, which is borrowed, as is each item. */
  public static void forEach(PyObject iterable, ItemConsumer each) {
    PyObject iterator = iter(iterable);
    try {
      PyObject item;
      while ((item = nextOrNull(iterator)) != null) {
        try {
          each.accept(item);
        } finally {
          Refs.decref(item);
        }
      }
    } finally {
      Refs.decref(iterator);
    }
  }

  /** Receives the items of an iteration, borrowed. */
  @FunctionalInterface
  public interface ItemConsumer {
    /** One item. */
    void accept(PyObject item);
  }
}
