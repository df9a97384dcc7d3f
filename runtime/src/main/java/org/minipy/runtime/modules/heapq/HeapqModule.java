package org.minipy.runtime.modules.heapq;

import org.minipy.runtime.modules.BuiltinModule;
import org.minipy.runtime.object.BuiltinMethod;

/** The module _heapq, on which heapq stands. */
public final class HeapqModule extends BuiltinModule {
  /** Declares the module. */
  public HeapqModule() {
    super("_heapq", "Lists in which each item is not greater than the two that stand at twice its place and after.");
  }

  @Override
  protected BuiltinMethod[] functions() {
    return HeapqFunction.values();
  }
}
