package org.minipy.runtime.modules.traceback;

import org.minipy.runtime.modules.BuiltinModule;
import org.minipy.runtime.object.BuiltinMethod;

/** The module _traceback: what the modules traceback and linecache need of the runtime. */
public final class TracebackModule extends BuiltinModule {
  /** Declares the module. */
  public TracebackModule() {
    super("_traceback", "What traceback and linecache need to know of code and files.");
  }

  @Override
  protected BuiltinMethod[] functions() {
    return TracebackFunction.values();
  }
}
