package org.minipy.runtime.modules.random;

import org.minipy.runtime.modules.BuiltinModule;
import org.minipy.runtime.types.module.PyModule;
import org.minipy.runtime.types.random.PyRandom;

/** The module _random, on which random stands. */
public final class RandomModule extends BuiltinModule {
  /** Declares the module. */
  public RandomModule() {
    super("_random", "Random numbers by the Mersenne twister.");
  }

  @Override
  protected void populate(PyModule module) {
    put(module, "Random", PyRandom.TYPE);
  }
}
