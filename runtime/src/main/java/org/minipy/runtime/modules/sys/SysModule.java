package org.minipy.runtime.modules.sys;

import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.host.StandardStreams;
import org.minipy.runtime.modules.BuiltinModule;
import org.minipy.runtime.modules.io.PyTextFile;
import org.minipy.runtime.types.module.PyModule;

/** The module sys. */
public final class SysModule extends BuiltinModule {
  /** Declares the module. */
  public SysModule() {
    super("sys", "What the interpreter lets programs see and set of itself.");
  }

  @Override
  protected void populate(PyModule module) {
    Interpreter interpreter = Interpreter.current();
    put(module, "modules", interpreter.modules());
    StandardStreams streams = interpreter.streams();
    putSteal(module, "stdout", new PyTextFile(streams.out(), streams.outIsTerminal(), false));
    putSteal(module, "stderr", new PyTextFile(streams.err(), true, true));
  }
}
