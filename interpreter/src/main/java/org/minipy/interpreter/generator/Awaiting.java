package org.minipy.interpreter.generator;

import org.minipy.interpreter.frame.PyCode;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.Raising;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.exception.ExceptionTypes;

/** Awaitables and the iterators that run them (PEP 492). */
public final class Awaiting {
  private Awaiting() {}

  /**
   * The iterator of an awaitable; raises TypeError.
   *
   * @param method the method that returned it, for the error, or null
   */
  public static PyObject iterator(PyObject awaitable, String method) {
    if (awaitable instanceof PyGenerator g) {
      if (g.kind() == PyGenerator.Kind.COROUTINE) {
        if (g.isDelegating()) {
          throw Errors.runtimeError("coroutine is being awaited already");
        }
        return Refs.newRef(awaitable);
      }
      if (g.kind() == PyGenerator.Kind.GENERATOR && g.code().has(PyCode.ITERABLE_COROUTINE)) {
        return Refs.newRef(awaitable);
      }
    }
    PyObject iterator = PyType.of(awaitable).slots().await(awaitable);
    if (iterator == null) {
      String name = PyType.of(awaitable).name();
      throw Errors.typeError(method == null
          ? "object " + name + " can't be used in 'await' expression"
          : "'async with' received an object from " + method + " that does not implement __await__: " + name);
    }
    return check(iterator);
  }

  /** The iterator of what {@code __anext__} returned; raises TypeError. */
  public static PyObject iteratorOfNext(PyObject awaitable) {
    try {
      return iterator(awaitable, null);
    } catch (PyException e) {
      throw Raising.instead(e, ExceptionTypes.TYPE_ERROR,
          "'async for' received an invalid object from __anext__: " + PyType.of(awaitable).name());
    }
  }

  private static PyObject check(PyObject iterator) {
    PyException e = null;
    if (iterator instanceof PyGenerator g && (g.kind() == PyGenerator.Kind.COROUTINE
        || g.code().has(PyCode.ITERABLE_COROUTINE))) {
      e = Errors.typeError("__await__() returned a coroutine");
    } else if (!PyType.of(iterator).slots().isIterator(iterator)) {
      e = Errors.typeError("__await__() returned non-iterator of type '" + PyType.of(iterator).name() + "'");
    }
    if (e != null) {
      Refs.decref(iterator);
      throw e;
    }
    return iterator;
  }
}
