package org.minipy.runtime.modules.posix;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.minipy.runtime.modules.BuiltinModule;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.bytes.PyBytes;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.module.PyModule;

/** The module posix: what os has of the operating system. */
public final class PosixModule extends BuiltinModule {
  /** Declares the module. */
  public PosixModule() {
    super("posix", "Files, folders and processes of the operating system; use os instead.");
  }

  @Override
  protected BuiltinMethod[] functions() {
    return PosixFunction.values();
  }

  @Override
  protected void populate(PyModule module) {
    PyDict environment = new PyDict();
    for (Map.Entry<String, String> entry : System.getenv().entrySet()) {
      environment.putSteal(bytes(entry.getKey()), bytes(entry.getValue()));
    }
    putSteal(module, "environ", environment);
    put(module, "stat_result", FileStatus.TYPE);
  }

  private static PyBytes bytes(String text) {
    return PyBytes.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
