package org.minipy.runtime.modules.sys;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.StandardError;
import org.minipy.runtime.error.UnraisableText;
import org.minipy.runtime.host.ExecutionFrame;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.function.PyBuiltinFunction;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.structseq.PyStructSequence;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.traceback.PyTraceback;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** sys.unraisablehook, and how exceptions that nobody can catch get there. */
public final class UnraisableHook {
  private static final PyType ARGS = PyStructSequence.newType("sys", "UnraisableHookArgs",
      "What is known of an exception that nobody can catch.", "exc_type", "exc_value", "exc_traceback", "err_msg",
      "object");
  private static final PyStr NAME = PyStr.intern("unraisablehook");

  private UnraisableHook() {}

  /**
   * Gives an exception to the hook that is set; what that raises is shown in its place. The traceback outlives the
   * exception, so that locals of its frames die after what the exception alone holds.
   *
   * @param e taken over
   * @param message shown instead of "Exception ignored in", or null
   * @param object shown after it, borrowed, or null
   */
  public static void report(PyException e, String message, PyObject object) {
    addPlace(e.value());
    PyBaseException value = e.takeValue();
    PyObject traceback = value.tracebackBorrowed() == null ? PyNone.NONE : value.tracebackBorrowed();
    Refs.incref(traceback);
    try {
      report(value, traceback, message, object);
    } finally {
      Refs.decref(value);
      Refs.decref(traceback);
    }
  }

  private static void report(PyBaseException value, PyObject traceback, String message, PyObject object) {
    PyObject hook = Interpreter.current().sysDict().getBorrowed(NAME);
    if (hook == null || hook == PyNone.NONE || hook instanceof PyBuiltinFunction f
        && f.method() == SysFunction.UNRAISABLEHOOK) {
      show(value, message, object);
      return;
    }
    TupleBuilder parts = new TupleBuilder(5).add(PyType.of(value)).add(value).add(traceback);
    parts = message == null ? parts.add(PyNone.NONE) : parts.text(message + ":");
    PyObject arguments = PyStructSequence.ofSteal(ARGS, parts.addOrNone(object).items());
    Refs.incref(hook);
    try {
      Refs.decref(Calls.call(hook, arguments));
    } catch (PyException failed) {
      show(failed.value(), "Exception ignored in sys.unraisablehook", hook);
      failed.discard();
    } finally {
      Refs.decref(hook);
      Refs.decref(arguments);
    }
  }

  /** An exception that comes from no Python code is shown at the place that is running. */
  private static void addPlace(PyBaseException e) {
    ExecutionFrame frame = ThreadState.current().frame();
    if (e.tracebackBorrowed() == null && frame != null) {
      PyTraceback place = new PyTraceback(null, frame.frameObject(), frame.position());
      e.setTraceback(place);
      Refs.decref(place);
    }
  }

  /** The default hook. */
  static PyObject show(PyObject arguments) {
    if (!(arguments instanceof PyTuple t) || PyType.of(arguments) != ARGS) {
      throw Errors.typeError("sys.unraisablehook argument type must be UnraisableHookArgs");
    }
    String message = t.get(3) instanceof PyStr s ? s.value().replaceAll(":$", "") : null;
    PyObject object = t.get(4) == PyNone.NONE ? null : t.get(4);
    if (t.get(1) instanceof PyBaseException e) {
      if (e.tracebackBorrowed() == null && t.get(2) instanceof PyTraceback traceback) {
        e.setTraceback(traceback);
      }
      show(e, message, object);
    }
    return PyNone.owned();
  }

  private static void show(PyBaseException e, String message, PyObject object) {
    StandardError.writeIfPossible(UnraisableText.of(e, message, object));
  }
}
