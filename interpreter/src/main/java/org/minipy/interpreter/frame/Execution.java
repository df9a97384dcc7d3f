package org.minipy.interpreter.frame;

import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.tuple.PyTuple;

/** Running code that is not a function call: modules, class bodies, exec and eval. */
public final class Execution {
  private Execution() {}

  /** Runs {@code code} with the given namespaces, all borrowed; returns its value. */
  public static PyObject run(PyCode code, PyDict globals, PyObject namespace, PyTuple closure) {
    ThreadState thread = ThreadState.current();
    thread.enterEvaluator();
    if (thread.traceHooks() != null) {
      Tracing.prepare(code);
    }
    PyObject[] locals = new PyObject[code.layout().frameSize];
    try {
      FunctionCalls.makeCells(code, closure, locals);
    } catch (Throwable t) {
      Refs.decrefAll(locals);
      thread.leaveEvaluator();
      throw t;
    }
    Frame frame = new Frame(code, globals, Builtins.of(globals), namespace, locals, thread);
    Refs.incref(code);
    Refs.incref(globals);
    Refs.incref(namespace);
    try {
      return FunctionCalls.run(frame);
    } finally {
      Refs.decref(code);
      Refs.decref(globals);
      Refs.decref(namespace);
      thread.leaveEvaluator();
    }
  }

  /** Runs the code of a function, given to exec or eval: a call without arguments, with locals of its own. */
  public static PyObject call(PyCode code, PyDict globals, PyTuple closure) {
    ThreadState thread = ThreadState.current();
    if (thread.traceHooks() != null) {
      Tracing.prepare(code);
    }
    PyFunction function = new PyFunction(code, globals, Builtins.of(globals), code.qualnameObject(), null, null);
    function.setClosure(closure);
    thread.enterEvaluator();
    try {
      return FunctionCalls.callSteal(function, new PyObject[0], null);
    } finally {
      thread.leaveEvaluator();
    }
  }

  /**
   * Runs the body of a class statement, a function without parameters, in {@code namespace}; returns the class cell or
   * None.
   */
  public static PyObject runClassBody(PyFunction body, PyObject namespace) {
    return run(body.code(), body.globals(), namespace, body.closure());
  }
}
