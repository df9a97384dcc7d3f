package org.minipy.runtime.modules.gc;

import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.Collector;
import org.minipy.runtime.modules.BuiltinModule;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.module.PyModule;
import org.minipy.runtime.types.number.PyInt;

/** The module gc. */
public final class GcModule extends BuiltinModule {
  private static final int DEBUG_UNCOLLECTABLE = 4;

  /** Declares the module. */
  public GcModule() {
    super("gc", "The collector of reference cycles: run it, watch it, ask it who refers to whom.");
  }

  @Override
  protected BuiltinMethod[] functions() {
    return GcFunction.values();
  }

  @Override
  protected void populate(PyModule module) {
    GcState state = GcState.current();
    Interpreter.current().heap().collector().setHooks(state);
    put(module, "callbacks", state.callbacks());
    put(module, "garbage", state.garbage());
    putFlag(module, "DEBUG_STATS", Collector.DEBUG_STATS);
    putFlag(module, "DEBUG_COLLECTABLE", Collector.DEBUG_COLLECTABLE);
    putFlag(module, "DEBUG_UNCOLLECTABLE", DEBUG_UNCOLLECTABLE);
    putFlag(module, "DEBUG_SAVEALL", Collector.DEBUG_SAVEALL);
    putFlag(module, "DEBUG_LEAK", Collector.DEBUG_COLLECTABLE | DEBUG_UNCOLLECTABLE | Collector.DEBUG_SAVEALL);
  }

  private static void putFlag(PyModule module, String name, int value) {
    putSteal(module, name, PyInt.of(value));
  }
}
