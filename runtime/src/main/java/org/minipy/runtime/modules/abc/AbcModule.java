package org.minipy.runtime.modules.abc;

import org.minipy.runtime.modules.BuiltinModule;
import org.minipy.runtime.object.BuiltinMethod;

/** The module _abc, on which abc stands. */
public final class AbcModule extends BuiltinModule {
  /** Declares the module. */
  public AbcModule() {
    super("_abc", "What the module abc needs of the runtime.");
  }

  @Override
  protected BuiltinMethod[] functions() {
    return AbcFunction.values();
  }
}
