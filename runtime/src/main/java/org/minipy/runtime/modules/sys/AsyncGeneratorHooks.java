package org.minipy.runtime.modules.sys;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.Modules;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.HeapAudit;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.structseq.PyStructSequence;

/** What event loops want to be told of asynchronous generators: their first iteration, and that one is finalized. */
public final class AsyncGeneratorHooks implements HeapAudit.Roots, Modules.EndsWithThread {
  private static final PyType TYPE = PyStructSequence.newType("builtins", "asyncgen_hooks",
      "The hooks for asynchronous generators, as sys.get_asyncgen_hooks() returns them.", "firstiter", "finalizer");

  private PyObject firstIteration;
  private PyObject finalizer;

  /** The hooks of the running thread. */
  public static AsyncGeneratorHooks current() {
    return ThreadState.current().states().state(AsyncGeneratorHooks.class, AsyncGeneratorHooks::new);
  }

  /** Called with an asynchronous generator that is iterated for the first time; borrowed, or null. */
  public PyObject firstIterationBorrowed() {
    return firstIteration;
  }

  /** Called with an asynchronous generator that dies unfinished; borrowed, or null. */
  public PyObject finalizerBorrowed() {
    return finalizer;
  }

  @Override
  public void report(HeapAudit.RootVisitor visitor) {
    visitor.visitIfPresent("the hooks for asynchronous generators", firstIteration);
    visitor.visitIfPresent("the hooks for asynchronous generators", finalizer);
  }

  @Override
  public void threadEnds() {
    PyObject[] old = {firstIteration, finalizer};
    firstIteration = null;
    finalizer = null;
    Refs.clearForwards(old, old.length);
  }

  PyObject get() {
    return PyStructSequence.ofSteal(TYPE, orNone(firstIteration), orNone(finalizer));
  }

  private static PyObject orNone(PyObject o) {
    return Refs.newRef(o == null ? PyNone.NONE : o);
  }

  PyObject set(PyObject newFirst, PyObject newFinalizer, PyDict others) {
    if (others != null && others.size() > 0) {
      throw Errors.typeError(
          "'" + Text.strText(others.keyAt(0)) + "' is an invalid keyword argument for this function");
    }
    check(newFinalizer, "finalizer");
    check(newFirst, "firstiter");
    if (newFinalizer != null) {
      PyObject old = finalizer;
      finalizer = newFinalizer == PyNone.NONE ? null : Refs.newRef(newFinalizer);
      Refs.xdecref(old);
    }
    if (newFirst != null) {
      PyObject old = firstIteration;
      firstIteration = newFirst == PyNone.NONE ? null : Refs.newRef(newFirst);
      Refs.xdecref(old);
    }
    return PyNone.owned();
  }

  private static void check(PyObject hook, String name) {
    if (hook != null && hook != PyNone.NONE && !Calls.isCallable(hook)) {
      throw Errors.typeError("callable " + name + " expected, got " + PyType.of(hook).name());
    }
  }
}
