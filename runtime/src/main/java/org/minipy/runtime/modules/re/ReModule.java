package org.minipy.runtime.modules.re;

import org.minipy.runtime.modules.BuiltinModule;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.module.PyModule;

/** The module _sre, on which re stands: compiled patterns and their matches. */
public final class ReModule extends BuiltinModule {
  /** Declares the module. */
  public ReModule() {
    super("_sre", "What the module re has in Java.");
  }

  @Override
  protected BuiltinMethod[] functions() {
    return ReFunction.values();
  }

  @Override
  protected void populate(PyModule module) {
    put(module, "Pattern", PyPattern.TYPE);
    put(module, "Match", PyMatch.TYPE);
  }
}
