package org.minipy.runtime.modules.thread;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.TracebackText;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.structseq.PyStructSequence;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.traceback.PyTraceback;
import org.minipy.runtime.types.tuple.PyTuple;

/** The exceptions that end threads, as the default threading.excepthook shows them. */
final class ThreadErrors {
  /** The type of the hook's argument. */
  static final PyType ARGUMENTS = PyStructSequence.newType("_thread", "_ExceptHookArgs",
      "What is known of an exception that ended a thread.", true, 4, "exc_type", "exc_value", "exc_traceback",
          "thread");

  private static final PyStr NAME = PyStr.intern("name");
  private static final PyStr STDERR = PyStr.intern("stderr");

  private ThreadErrors() {}

  /** Writes it to sys.stderr; SystemExit is no error. */
  static PyObject show(PyObject args) {
    if (!(args instanceof PyTuple t) || PyType.of(args) != ARGUMENTS) {
      throw Errors.typeError("_thread.excepthook argument type must be ExceptHookArgs");
    }
    Interpreter interpreter = Interpreter.current();
    PyObject stderr = interpreter.sysDict().getBorrowed(STDERR);
    if (t.get(0) == ExceptionTypes.SYSTEM_EXIT || stderr == null || stderr == PyNone.NONE) {
      return PyNone.owned();
    }
    StringBuilder text = new StringBuilder("Exception in thread ").append(threadName(t.get(3))).append(":\n");
    if (t.get(1) instanceof PyBaseException e) {
      if (e.tracebackBorrowed() == null && t.get(2) instanceof PyTraceback traceback) {
        e.setTraceback(traceback);
      }
      text.append(TracebackText.of(e));
    }
    interpreter.writeStderr(text.toString());
    Refs.decref(Calls.method(stderr, Names.FLUSH));
    return PyNone.owned();
  }

  private static String threadName(PyObject thread) {
    PyObject name = thread == PyNone.NONE ? null : Attributes.getOrNull(thread, NAME);
    if (name == null) {
      return Long.toString(ThreadState.current().identifier());
    }
    try {
      return Text.strText(name);
    } finally {
      Refs.decref(name);
    }
  }
}
