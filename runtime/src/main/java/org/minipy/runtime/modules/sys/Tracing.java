package org.minipy.runtime.modules.sys;

import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.host.TraceHooks;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.singleton.PyNone;

/** sys.settrace(), sys.setprofile() and what asks for the functions set. */
final class Tracing {
  private Tracing() {}

  static PyObject setTrace(PyObject function) {
    return setTrace(ThreadState.current(), function);
  }

  static PyObject setTraceOfAll(PyObject function) {
    for (ThreadState thread : Interpreter.current().threads().running()) {
      Refs.decref(setTrace(thread, function));
    }
    return PyNone.owned();
  }

  static PyObject setProfileOfAll(PyObject function) {
    for (ThreadState thread : Interpreter.current().threads().running()) {
      Refs.decref(setProfile(thread, function));
    }
    return PyNone.owned();
  }

  private static PyObject setTrace(ThreadState thread, PyObject function) {
    TraceHooks hooks = thread.makeTraceHooks();
    hooks.setTrace(function == PyNone.NONE ? null : function);
    return changed(thread);
  }

  static PyObject setProfile(PyObject function) {
    return setProfile(ThreadState.current(), function);
  }

  private static PyObject setProfile(ThreadState thread, PyObject function) {
    TraceHooks hooks = thread.makeTraceHooks();
    hooks.setProfile(function == PyNone.NONE ? null : function);
    return changed(thread);
  }

  private static PyObject changed(ThreadState thread) {
    if (thread.dropIdleTraceHooks()) {
      thread.interpreter().tracingStarted(thread);
    }
    return PyNone.owned();
  }

  static PyObject trace() {
    TraceHooks hooks = ThreadState.current().traceHooks();
    return orNone(hooks == null ? null : hooks.traceBorrowed());
  }

  static PyObject profile() {
    TraceHooks hooks = ThreadState.current().traceHooks();
    return orNone(hooks == null ? null : hooks.profileBorrowed());
  }

  private static PyObject orNone(PyObject o) {
    return o == null ? PyNone.owned() : Refs.newRef(o);
  }
}
