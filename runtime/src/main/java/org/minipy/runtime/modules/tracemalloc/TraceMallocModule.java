package org.minipy.runtime.modules.tracemalloc;

import org.minipy.runtime.modules.BuiltinModule;
import org.minipy.runtime.object.BuiltinMethod;

/** The module _tracemalloc, on which tracemalloc stands. */
public final class TraceMallocModule extends BuiltinModule {
  /** Declares the module. */
  public TraceMallocModule() {
    super("_tracemalloc", "Where memory was allocated.");
  }

  @Override
  protected BuiltinMethod[] functions() {
    return TraceMallocFunction.values();
  }
}
