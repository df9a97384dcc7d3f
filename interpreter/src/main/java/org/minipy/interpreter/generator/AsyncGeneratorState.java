package org.minipy.interpreter.generator;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.modules.sys.AsyncGeneratorHooks;

/** What an asynchronous generator remembers beyond its frame (PEP 525). */
final class AsyncGeneratorState {
  /** Whether asend, athrow or aclose is in progress. */
  boolean busy;

  /** Whether it is closed or exhausted. */
  boolean closed;

  /** Whether the first iteration hooks have been called. */
  boolean hooked;

  /** The finalizer hook of the event loop, owned, or null. */
  PyObject finalizer;

  /**
   * Before the first step of {@code generator}: takes the finalizer hook and calls the hook for the first iteration.
   */
  void callHooks(PyGenerator generator) {
    if (hooked) {
      return;
    }
    hooked = true;
    AsyncGeneratorHooks hooks = AsyncGeneratorHooks.current();
    finalizer = Refs.xnewRef(hooks.finalizerBorrowed());
    PyObject first = hooks.firstIterationBorrowed();
    if (first != null) {
      Refs.decref(Calls.call(first, generator));
    }
  }

  void traverse(Visitor visitor) {
    visitor.visitIfPresent(finalizer);
  }

  void release() {
    PyObject old = finalizer;
    finalizer = null;
    Refs.xdecref(old);
  }
}
