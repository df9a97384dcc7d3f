package org.minipy.interpreter.frame;

import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.HeapAudit;
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
    if (named instanceof PyDict dict) {
      return dict;
    }
    Interpreter interpreter = Interpreter.current();
    return named == null ? interpreter.builtins() : interpreter.moduleStates().state(None.class, None::new).dict;
  }

  /** What {@code __builtins__} in {@code globals} is, borrowed, when it is neither a module nor a dict; else null. */
  public static PyObject otherOrNull(PyDict globals) {
    PyObject named = globals.getBorrowed(Names.BUILTINS);
    return named instanceof PyModule || named instanceof PyDict ? null : named;
  }

  /** The builtins of code that has something else in their place: none, and that is asked item by item. */
  private static final class None implements HeapAudit.Roots {
    private final PyDict dict = new PyDict();

    @Override
    public void report(HeapAudit.RootVisitor visitor) {
      visitor.visit("the builtins of code without builtins", dict);
    }
  }
}
