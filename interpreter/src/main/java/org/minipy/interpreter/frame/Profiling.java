package org.minipy.interpreter.frame;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.host.TraceHooks;
import org.minipy.runtime.host.TraceHooks.Event;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.function.PyBuiltinFunction;
import org.minipy.runtime.types.function.PyMethodDescriptor;
import org.minipy.runtime.types.text.PyStr;

/** Calls that report to the profile function when a built-in function is called, returns and raises. */
public final class Profiling {
  private Profiling() {}

  /** Calls {@code calleeSteal}; steals the arguments too, keyword values last. */
  public static PyObject call(Frame f, PyObject calleeSteal, PyObject[] argsSteal, PyStr[] keywords) {
    PyObject told = toldOrNull(f, calleeSteal, argsSteal);
    if (told == null) {
      return Invocation.call(f, calleeSteal, argsSteal, keywords);
    }
    Refs.decref(told);
    try {
      return callBorrowed(f, calleeSteal, argsSteal, keywords);
    } finally {
      Refs.decref(calleeSteal);
      Refs.decrefAll(argsSteal);
      f.thread.checkBreak();
    }
  }

  /** The same for something that is no function written in Python; borrows everything. */
  public static PyObject callBorrowed(Frame f, PyObject callee, PyObject[] args, PyStr[] names) {
    PyObject told = toldOrNull(f, callee, args);
    if (told == null) {
      return Calls.call(callee, args, names);
    }
    try {
      report(f, Event.C_CALL, told);
      PyObject result;
      try {
        result = Calls.call(callee, args, names);
      } catch (PyException e) {
        throw failed(f, told, e);
      }
      return returned(f, told, result);
    } finally {
      Refs.decref(told);
    }
  }

  /** What the profile function gets: the built-in function, or the bound method of a descriptor, owned; or null. */
  private static PyObject toldOrNull(Frame f, PyObject callee, PyObject[] args) {
    TraceHooks hooks = f.thread.traceHooks();
    if (hooks == null || hooks.profileBorrowed() == null || hooks.isBusy()) {
      return null;
    }
    if (callee instanceof PyBuiltinFunction) {
      return Refs.newRef(callee);
    }
    boolean binds = callee instanceof PyMethodDescriptor && args.length > 0;
    return binds ? PyType.of(callee).slots().descriptorGet(callee, args[0], PyType.of(args[0])) : null;
  }

  private static void report(Frame f, Event event, PyObject told) {
    TraceHooks hooks = f.thread.traceHooks();
    if (hooks != null) {
      hooks.profile(f.frameObject(), event, told);
    }
  }

  private static PyObject returned(Frame f, PyObject told, PyObject result) {
    try {
      report(f, Event.C_RETURN, told);
    } catch (Throwable t) {
      Refs.decref(result);
      throw t;
    }
    return result;
  }

  private static PyException failed(Frame f, PyObject told, PyException e) {
    try {
      report(f, Event.C_EXCEPTION, told);
      return e;
    } catch (PyException other) {
      e.discard();
      return other;
    }
  }
}
