package org.minipy.interpreter.node.control;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The context manager protocol. */
public final class ContextManagers {
  private ContextManagers() {}

  /** The bound {@code __enter__} and {@code __exit__} of a context manager, owned. */
  public record Methods(PyObject enter, PyObject exit) {}

  /** Looks both methods up before either is called; raises TypeError. */
  public static Methods methods(PyObject manager) {
    PyObject enter = bound(manager, Names.ENTER);
    if (enter == null) {
      throw missing(manager, "");
    }
    try {
      PyObject exit = bound(manager, Names.EXIT);
      if (exit == null) {
        throw missing(manager, " (missed __exit__ method)");
      }
      return new Methods(enter, exit);
    } catch (Throwable t) {
      Refs.decref(enter);
      throw t;
    }
  }

  /** The same for {@code __aenter__} and {@code __aexit__}. */
  public static Methods asyncMethods(PyObject manager) {
    PyObject enter = bound(manager, Names.AENTER);
    if (enter == null) {
      throw missingAsync(manager, "");
    }
    try {
      PyObject exit = bound(manager, Names.AEXIT);
      if (exit == null) {
        throw missingAsync(manager, " (missed __aexit__ method)");
      }
      return new Methods(enter, exit);
    } catch (Throwable t) {
      Refs.decref(enter);
      throw t;
    }
  }

  private static PyException missingAsync(PyObject manager, String detail) {
    return Errors.typeError("'" + PyType.of(manager).name()
        + "' object does not support the asynchronous context manager protocol" + detail);
  }

  private static PyException missing(PyObject manager, String detail) {
    return Errors.typeError("'" + PyType.of(manager).name()
        + "' object does not support the context manager protocol" + detail);
  }

  private static PyObject bound(PyObject manager, PyStr name) {
    PyType type = PyType.of(manager);
    PyObject method = type.lookup(name);
    return method == null ? null : PyType.of(method).slots().descriptorGet(method, manager, type);
  }

  /** Calls {@code __enter__} and gives it back. */
  public static PyObject enter(Methods methods) {
    try {
      return Calls.call(methods.enter());
    } finally {
      Refs.decref(methods.enter());
    }
  }

  /** Calls {@code __exit__} with an exception. */
  public static PyObject exit(PyObject exit, PyBaseException value) {
    PyObject traceback = value.tracebackBorrowed();
    return Calls.call(exit, PyType.of(value), value, traceback == null ? PyNone.NONE : traceback);
  }
}
