package org.minipy.runtime.modules.process;

import org.minipy.runtime.modules.BuiltinModule;
import org.minipy.runtime.object.BuiltinMethod;

/** The module _process, on which multiprocessing stands. */
public final class ProcessModule extends BuiltinModule {
  /** Declares the module. */
  public ProcessModule() {
    super("_process", "Other processes, and what is shared with them.");
  }

  @Override
  protected BuiltinMethod[] functions() {
    return ProcessFunction.values();
  }
}
