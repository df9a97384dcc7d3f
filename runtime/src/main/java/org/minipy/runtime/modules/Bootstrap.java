package org.minipy.runtime.modules;

import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.module.PyModule;
import org.minipy.runtime.types.text.PyStr;

/** Gives a new interpreter its builtins, sys and {@code sys.modules}. */
public final class Bootstrap {
  private Bootstrap() {}

  /** Must run once, on a thread of the interpreter, before any Python code. */
  public static void run(Interpreter interpreter) {
    PyDict modules = new PyDict();
    interpreter.setModulesSteal(modules);
    PyModule builtins = BuiltinModules.createOrNull("builtins");
    interpreter.setBuiltinsSteal(Refs.newRef(builtins.dict()));
    PyModule sys = BuiltinModules.createOrNull("sys");
    interpreter.setSysDictSteal(Refs.newRef(sys.dict()));
    modules.putSteal(PyStr.intern("sys"), sys);
    modules.putSteal(PyStr.intern("builtins"), builtins);
  }
}
