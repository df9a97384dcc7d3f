package org.minipy.interpreter.frame;

import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.module.PyModule;

/** Which builtins code sees. */
public final class Builtins {
  private Builtins() {}

  /** What {@code __builtins__} in {@code globals} says (a module or a dict), else the interpreter's; borrowed. */
  public static PyDict of(PyDict globals) {
    PyObject named = globals.getBorrowed(Names.BUILTINS);
    if (named instanceof PyModule module) {
      return module.dict();
    }
    return named instanceof PyDict dict ? dict : Interpreter.current().builtins();
  }
}
