package org.minipy.interpreter.cli;

import org.minipy.interpreter.host.MiniPy;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.TracebackText;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
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
  private static final PyStr HOOK = PyStr.intern("excepthook");

  private UncaughtExceptions() {}

  /**
   * Shows {@code e} and returns the exit status or {@link MainModule#INTERRUPTED}; SystemExit only asks for a status.
   */
  static int report(MiniPy interpreter, PyException e) {
    interpreter.flushFiles();
    if (e.matches(ExceptionTypes.SYSTEM_EXIT)) {
      int status = status(interpreter, e.value());
      e.discard();
      return status;
    }
    boolean interrupted = e.matches(ExceptionTypes.KEYBOARD_INTERRUPT);
    PyBaseException value = e.takeValue();
    remember(interpreter.sysDict(), value);
    show(interpreter, value);
    Refs.decref(value);
    return interrupted ? MainModule.INTERRUPTED : 1;
  }

  private static int status(MiniPy interpreter, PyBaseException exit) {
    PyObject code = exit.fieldBorrowed(CODE);
    if (code == null || code == PyNone.NONE) {
      return 0;
    }
    if (code instanceof PyInt i) {
      return i.fitsLong() ? (int) (i.longValue() & 0xff) : 255;
    }
    interpreter.writeStderr(Text.strText(code) + "\n");
    return 1;
  }

  private static void remember(PyDict sys, PyBaseException value) {
    PyObject traceback = value.tracebackBorrowed();
    sys.put(PyStr.intern("last_exc"), value);
    sys.put(PyStr.intern("last_type"), PyType.of(value));
    sys.put(PyStr.intern("last_value"), value);
    sys.put(PyStr.intern("last_traceback"), traceback == null ? PyNone.NONE : traceback);
  }

  private static void show(MiniPy interpreter, PyBaseException value) {
    PyObject hook = interpreter.sysDict().getBorrowed(HOOK);
    if (hook == null) {
      interpreter.writeStderr("sys.excepthook is missing\n" + TracebackText.of(value));
      return;
    }
    PyObject traceback = value.tracebackBorrowed() == null ? PyNone.NONE : value.tracebackBorrowed();
    Refs.incref(hook);
    try {
      Refs.decref(Calls.call(hook, PyType.of(value), value, traceback));
    } catch (PyException failed) {
      interpreter.writeStderr("Error in sys.excepthook:\n" + TracebackText.of(failed.value())
          + "\nOriginal exception was:\n" + TracebackText.of(value));
      failed.discard();
    } finally {
      Refs.decref(hook);
    }
  }
}
