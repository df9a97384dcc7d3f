package org.minipy.runtime.modules.subprocess;

import org.minipy.runtime.modules.BuiltinModule;
import org.minipy.runtime.object.BuiltinMethod;

/** The module _subprocess, on which subprocess stands. */
public final class SubprocessModule extends BuiltinModule {
  /** Declares the module. */
  public SubprocessModule() {
    super("_subprocess", "Commands that run in processes of their own.");
  }

  @Override
  protected BuiltinMethod[] functions() {
    return SubprocessFunction.values();
  }
}
