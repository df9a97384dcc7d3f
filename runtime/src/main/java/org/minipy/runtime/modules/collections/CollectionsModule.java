package org.minipy.runtime.modules.collections;

import org.minipy.runtime.modules.BuiltinModule;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.deque.PyDeque;
import org.minipy.runtime.types.dict.PyDefaultDict;
import org.minipy.runtime.types.module.PyModule;
import org.minipy.runtime.types.tuple.PyTupleGetter;

/** The module _collections, on which collections stands. */
public final class CollectionsModule extends BuiltinModule {
  /** Declares the module. */
  public CollectionsModule() {
    super("_collections", "What the module collections has in Java.");
  }

  @Override
  protected BuiltinMethod[] functions() {
    return CollectionsFunction.values();
  }

  @Override
  protected void populate(PyModule module) {
    put(module, "deque", PyDeque.TYPE);
    put(module, "defaultdict", PyDefaultDict.TYPE);
    put(module, "_tuplegetter", PyTupleGetter.TYPE);
  }
}
