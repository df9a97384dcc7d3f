package org.minipy.runtime.modules.atexit;

import org.minipy.runtime.modules.BuiltinModule;
import org.minipy.runtime.object.BuiltinMethod;

/** The module atexit. */
public final class AtExitModule extends BuiltinModule {
  /** Declares the module. */
  public AtExitModule() {
    super("atexit", "Functions to be called when the interpreter ends.");
  }

  @Override
  protected BuiltinMethod[] functions() {
    return AtExitFunction.values();
  }
}
