package org.minipy.runtime.modules.warnings;

import org.minipy.runtime.modules.BuiltinModule;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.module.PyModule;

/** The module {@code _warnings}. */
public final class WarningsModule extends BuiltinModule {
  /** Declares the module. */
  public WarningsModule() {
    super("_warnings", "What the module warnings stands on.");
  }

  @Override
  protected BuiltinMethod[] functions() {
    return WarningsFunction.values();
  }

  @Override
  protected void populate(PyModule module) {
    WarningState state = WarningState.current();
    put(module, "filters", state.ownFilters());
    put(module, "_onceregistry", state.ownOnceRegistry());
    put(module, "_defaultaction", state.ownDefaultAction());
  }
}
