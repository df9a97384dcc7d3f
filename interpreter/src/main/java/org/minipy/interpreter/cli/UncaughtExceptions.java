package org.minipy.interpreter.cli;

import org.minipy.interpreter.host.MiniPy;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.StandardError;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** What happens to an exception that nobody caught. */
final class UncaughtExceptions {
  private static final PyStr CODE = PyStr.intern("code");
  private static final PyStr STDERR = PyStr.intern("stderr");
  private static final PyStr HOOK = PyStr.intern("excepthook");

  private UncaughtExceptions() {}

  /**
   * Shows {@code e} and returns the exit status or {@link MainModule#INTERRUPTED}; SystemExit only asks for a status,
   * unless the program is looked at after its end.
   */
  static int report(MiniPy interpreter, PyException e) {
    interpreter.flushFiles();
    if (interpreter.settings().inspect == 0 && e.matches(ExceptionTypes.SYSTEM_EXIT)) {
      return exit(interpreter, e);
    }
    boolean interrupted = PyType.of(e.value()) == ExceptionTypes.KEYBOARD_INTERRUPT;
    PyBaseException value = e.takeValue();
    remember(interpreter.sysDict(), value);
    int status = show(interpreter, value);
    Refs.decref(value);
    return interrupted ? MainModule.INTERRUPTED : status;
  }

  private static int exit(MiniPy interpreter, PyException e) {
    PyObject code = codeOf(e.value());
    e.discard();
    try {
      return status(interpreter, code);
    } finally {
      Refs.decref(code);
    }
  }

  /** The attribute {@code code}, or the exception itself when that cannot be had; owned. */
  private static PyObject codeOf(PyBaseException exit) {
    try {
      PyObject code = Attributes.getOrNull(exit, CODE);
      return code == null ? Refs.newRef(exit) : code;
    } catch (PyException failed) {
      failed.discard();
      return Refs.newRef(exit);
    }
  }

  private static int status(MiniPy interpreter, PyObject code) {
    if (code == PyNone.NONE) {
      return 0;
    }
    if (code instanceof PyInt i) {
      if (i.fitsLong()) {
        return (int) (i.longValue() & 0xff);
      }
      interpreter.unraisable(Errors.overflowError("Python int too large to convert to C long"), null, null);
      return 255;
    }
    PyException failure = null;
    PyObject file = interpreter.sysDict().getBorrowed(STDERR);
    try {
      String text = Text.strText(code);
      if (file == null || file == PyNone.NONE) {
        StandardError.write(text);
      } else {
        interpreter.writeStderr(text);
      }
    } catch (PyException e) {
      failure = e;
    }
    StandardError.write("\n");
    if (failure != null) {
      interpreter.unraisable(failure, null, null);
    }
    return 1;
  }

  private static void remember(PyDict sys, PyBaseException value) {
    PyObject traceback = value.tracebackBorrowed();
    sys.put(PyStr.intern("last_exc"), value);
    sys.put(PyStr.intern("last_type"), PyType.of(value));
    sys.put(PyStr.intern("last_value"), value);
    sys.put(PyStr.intern("last_traceback"), traceback == null ? PyNone.NONE : traceback);
  }

  /** Calls the hook; the exit status is 1, unless the hook raises SystemExit. */
  private static int show(MiniPy interpreter, PyBaseException value) {
    PyObject hook = interpreter.sysDict().getBorrowed(HOOK);
    if (hook == null) {
      StandardError.write("sys.excepthook is missing\n");
      StandardError.show(value);
      return 1;
    }
    PyObject traceback = value.tracebackBorrowed() == null ? PyNone.NONE : value.tracebackBorrowed();
    Refs.incref(hook);
    try {
      Refs.decref(Calls.call(hook, PyType.of(value), value, traceback));
    } catch (PyException failed) {
      if (failed.matches(ExceptionTypes.SYSTEM_EXIT)) {
        return exit(interpreter, failed);
      }
      StandardError.write("Error in sys.excepthook:\n");
      StandardError.show(failed.value());
      failed.discard();
      StandardError.write("\nOriginal exception was:\n");
      StandardError.show(value);
    } finally {
      Refs.decref(hook);
    }
    return 1;
  }
}
