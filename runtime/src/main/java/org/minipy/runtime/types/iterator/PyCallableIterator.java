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

/** Calls something again and again until it returns the sentinel: {@code iter(callable, sentinel)}. */
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

  /** The next result, owned; null when the sentinel has been returned. */
  public PyObject nextItem() {
    if (callable == null) {
      return null;
    }
    PyObject result;
    try {
      result = Calls.call(callable);
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.STOP_ITERATION)) {
        throw e;
      }
      e.discard();
      release();
      return null;
    }
    try {
      if (sentinel != null) {
        if (!Comparison.equal(sentinel, result)) {
          return Refs.newRef(result);
        }
        release();
      }
      return null;
    } finally {
      Refs.decref(result);
    }
  }

  /** What is called, borrowed; null once it is exhausted. */
  PyObject callable() {
    return callable;
  }

  /** The sentinel, borrowed; null once it is exhausted. */
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
