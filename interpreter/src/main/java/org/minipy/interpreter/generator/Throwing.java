package org.minipy.interpreter.generator;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.traceback.PyTraceback;
import org.minipy.runtime.types.tuple.PyTuple;

/** The arguments of throw(): an exception, or the older form of type, value and traceback. */
final class Throwing {
  private Throwing() {}

  /**
   * The exception that {@code args} (type, value, traceback) stand for, owned; raises TypeError. When it cannot be made
   * from its type, that error takes its place.
   */
  static PyBaseException exception(PyObject[] args) {
    PyObject traceback = args[2] == PyNone.NONE ? null : args[2];
    if (traceback != null && !(traceback instanceof PyTraceback)) {
      throw Errors.typeError("throw() third argument must be a traceback object");
    }
    PyBaseException made = make(args[0], args[1] == PyNone.NONE ? null : args[1]);
    if (traceback != null) {
      made.setTraceback(traceback);
    }
    return made;
  }

  /** Warns of the older form of the arguments. */
  static void warn(PyObject[] args, String method) {
    if (args[1] != null || args[2] != null) {
      Interpreter.current().warn(ExceptionTypes.DEPRECATION_WARNING, "the (type, exc, tb) signature of " + method
          + "() is deprecated, use the single-arg signature instead.", 1);
    }
  }

  private static PyBaseException make(PyObject type, PyObject value) {
    if (type instanceof PyBaseException e) {
      if (value != null) {
        throw Errors.typeError("instance exception may not have a separate value");
      }
      return Refs.newRef(e);
    }
    if (!(type instanceof PyType t) || !t.isSubtype(ExceptionTypes.BASE_EXCEPTION)) {
      throw Errors.typeError("exceptions must be classes or instances deriving from BaseException, not "
          + PyType.of(type).name());
    }
    if (value instanceof PyBaseException e && PyType.of(e).isSubtype(t)) {
      return Refs.newRef(e);
    }
    PyObject made;
    try {
      made = value == null
          ? Calls.call(t)
          : value instanceof PyTuple tuple ? Calls.call(t, tuple.toArray(), null) : Calls.call(t, value);
    } catch (PyException failed) {
      return failed.takeValue();
    }
    if (made instanceof PyBaseException e) {
      return e;
    }
    try {
      return Errors.typeError("calling " + Text.reprText(t)
          + " should have returned an instance of BaseException, not " + PyType.of(made).name()).takeValue();
    } finally {
      Refs.decref(made);
    }
  }
}
