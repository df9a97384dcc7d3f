package org.minipy.runtime.modules.functools;

import org.minipy.runtime.modules.BuiltinModule;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.functools.PyLruCache;
import org.minipy.runtime.types.functools.PyPartial;
import org.minipy.runtime.types.module.PyModule;

/** The module _functools, on which functools stands. */
public final class FunctoolsModule extends BuiltinModule {
  /** Declares the module. */
  public FunctoolsModule() {
    super("_functools", "What the module functools has in Java.");
  }

  @Override
  protected BuiltinMethod[] functions() {
    return FunctoolsFunction.values();
  }

  @Override
  protected void populate(PyModule module) {
    put(module, "partial", PyPartial.TYPE);
    put(module, "_lru_cache_wrapper", PyLruCache.TYPE);
  }
}
