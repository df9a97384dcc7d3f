package org.minipy.runtime.error;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** Brings exceptions into flight, with the exception being handled as their context (PEP 3134). */
public final class Raising {
  private Raising() {}

  /**
   * A new exception of a built-in {@code type} with one str argument; without arguments when {@code message} is null.
   */
  public static PyException raise(PyType type, String message) {
    if (message == null) {
      return raiseSteal((PyBaseException) Calls.call(type));
    }
    PyStr text = new PyStr(message);
    try {
      return raise(type, text);
    } finally {
      Refs.decref(text);
    }
  }

  /** A new exception: {@code type(arg)}. */
  public static PyException raise(PyType type, PyObject arg) {
    PyObject made;
    try {
      made = Calls.call(type, arg);
    } catch (PyException e) {
      return e;
    }
    return raiseSteal((PyBaseException) made);
  }

  /** A new exception without arguments. */
  public static PyException raise(PyType type) {
    PyObject made;
    try {
      made = Calls.call(type);
    } catch (PyException e) {
      return e;
    }
    return raiseSteal((PyBaseException) made);
  }

  /** Raises an existing exception object; the reference is stolen. */
  public static PyException raiseSteal(PyBaseException value) {
    ThreadState thread = ThreadState.current();
    PyBaseException handled = thread.handledBorrowed();
    if (handled != null) {
      chain(value, handled);
    }
    return new PyException(value);
  }

  /** Makes {@code handled} the context of {@code value}, unless they are the same. */
  public static void chain(PyBaseException value, PyBaseException handled) {
    if (handled != value) {
      breakContextCycle(value, handled);
      value.setContext(handled);
    }
  }

  /** If {@code value} is already in the context chain of {@code handled}, cuts it out there. */
  private static void breakContextCycle(PyBaseException value, PyBaseException handled) {
    PyBaseException slow = handled;
    boolean move = false;
    PyBaseException o = handled;
    while (o.contextBorrowed() != null) {
      PyBaseException context = o.contextBorrowed();
      if (context == value) {
        o.setContext(null);
        return;
      }
      o = context;
      if (o == slow) {
        return;
      }
      if (move) {
        slow = slow.contextBorrowed();
      }
      move = !move;
    }
  }

  /** A new exception that {@code e} is the cause and context of. */
  public static PyException instead(PyException e, PyType type, String message) {
    PyBaseException cause = e.takeValue();
    try {
      PyException made = Errors.of(type, message);
      made.value().setCause(cause);
      made.value().setContext(cause);
      return made;
    } finally {
      Refs.decref(cause);
    }
  }

  /** Raises {@code type} called with {@code args}, which it gives back. */
  public static PyException raise(PyType type, TupleBuilder args) {
    PyObject[] values = args.items();
    try {
      return raiseSteal((PyBaseException) Calls.call(type, values));
    } finally {
      Refs.clearForwards(values, values.length);
    }
  }

  /** What {@code raise x} raises: an instance as it is, a class called; TypeError for all else. */
  public static PyBaseException instantiate(PyObject x) {
    if (x instanceof PyBaseException e) {
      return Refs.newRef(e);
    }
    if (x instanceof PyType type && type.isSubtype(ExceptionTypes.BASE_EXCEPTION)) {
      PyObject made = Calls.call(type);
      if (made instanceof PyBaseException e) {
        return e;
      }
      try {
        throw Errors.typeError("calling " + TypeText.repr(type)
            + " should have returned an instance of BaseException, not " + TypeText.repr(PyType.of(made)));
      } finally {
        Refs.decref(made);
      }
    }
    throw Errors.typeError("exceptions must derive from BaseException");
  }
}
