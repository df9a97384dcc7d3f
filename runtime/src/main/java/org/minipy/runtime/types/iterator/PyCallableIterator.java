package org.minipy.runtime.types.iterator;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.types.exception.ExceptionTypes;

/** Calls something again and again until it returns the sentinel: iter(callable, sentinel). */
public final class PyCallableIterator extends PyGcObject {
  /** The type {@code callable_iterator}. */
  public static final PyType TYPE =
      PyType.builtin("callable_iterator", new CallableIteratorSlots()).withGc().sealed().sized(32, 0);

  private PyObject callable;
  private PyObject sentinel;

  /** Makes an iterator; takes references. */
  public PyCallableIterator(PyObject callable, PyObject sentinel) {
    super(TYPE);
    this.callable = Refs.newRef(callable);
    this.sentinel = Refs.newRef(sentinel);
    track();
  }

  /** The next result, owned; null at the end. */
  PyObject nextItem() {
    PyObject f = callable;
    if (f == null) {
      return null;
    }
    PyObject result;
    Refs.incref(f);
    try {
      result = Calls.call(f);
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.STOP_ITERATION)) {
        throw e;
      }
      e.discard();
      release();
      return null;
    } finally {
      Refs.decref(f);
    }
    if (!isSentinel(result)) {
      return result;
    }
    Refs.decref(result);
    release();
    return null;
  }

  private boolean isSentinel(PyObject result) {
    if (sentinel == null) {
      return true;
    }
    try {
      return Comparison.equalHeld(sentinel, result);
    } catch (Throwable t) {
      Refs.decref(result);
      throw t;
    }
  }

  /** What is called, borrowed; null at the end. */
  PyObject callable() {
    return callable;
  }

  /** What ends the iteration, borrowed; null at the end. */
  PyObject sentinel() {
    return sentinel;
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(callable);
    visitor.visitIfPresent(sentinel);
  }

  @Override
  protected void release() {
    PyObject oldCallable = callable;
    PyObject oldSentinel = sentinel;
    callable = null;
    sentinel = null;
    Refs.xdecref(oldCallable);
    Refs.xdecref(oldSentinel);
  }
}
