package org.minipy.runtime.modules.thread;

import org.minipy.runtime.modules.BuiltinModule;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.module.PyModule;
import org.minipy.runtime.types.number.PyFloat;
import org.minipy.runtime.types.thread.PyLocal;
import org.minipy.runtime.types.thread.PyLock;
import org.minipy.runtime.types.thread.PyRLock;
import org.minipy.runtime.types.thread.Timeouts;

/** The module _thread, on which threading stands. */
public final class ThreadModule extends BuiltinModule {
  /** Declares the module. */
  public ThreadModule() {
    super("_thread", "Threads and locks, as the module threading builds on them.");
  }

  @Override
  protected BuiltinMethod[] functions() {
    return ThreadFunction.values();
  }

  @Override
  protected void populate(PyModule module) {
    put(module, "error", ExceptionTypes.RUNTIME_ERROR);
    put(module, "LockType", PyLock.TYPE);
    put(module, "RLock", PyRLock.TYPE);
    put(module, "_local", PyLocal.TYPE);
    put(module, "_ExceptHookArgs", ThreadErrors.ARGUMENTS);
    putSteal(module, "TIMEOUT_MAX", new PyFloat(Timeouts.MAX_SECONDS));
  }
}
