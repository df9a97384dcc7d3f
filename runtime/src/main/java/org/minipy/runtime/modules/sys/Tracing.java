package org.minipy.runtime.modules.sys;

import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.host.TraceHooks;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.singleton.PyNone;

/** sys.settrace(), sys.setprofile() and what asks for the functions set. */
final class Tracing {
  private Tracing() {}

  static PyObject setTrace(PyObject function) {
    ThreadState thread = ThreadState.current();
    TraceHooks hooks = thread.makeTraceHooks();
    hooks.setTrace(function == PyNone.NONE ? null : function);
    return changed(thread);
  }

  static PyObject setProfile(PyObject function) {
    ThreadState thread = ThreadState.current();
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
