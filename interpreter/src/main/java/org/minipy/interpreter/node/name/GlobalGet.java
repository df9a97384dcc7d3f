package org.minipy.interpreter.node.name;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.text.PyStr;

/**
 * Reads a global or built-in name. The entry number found last is remembered with the versions of the dicts' keys, so
 * that
 * most reads are two comparisons and an array access.
 */
public final class GlobalGet extends ExprNode {
  private final PyStr name;
  private final int position;
  private PyDict cachedGlobals;
  private int globalsVersion;
  private PyDict cachedBuiltins;
  private int builtinsVersion;
  private int entry;

  /** Reads {@code name}. */
  public GlobalGet(PyStr name, int position) {
    this.name = name;
    this.position = position;
  }

  @Override
  public PyObject execute(Frame f) {
    return Refs.newRef(borrowed(f));
  }

  /** The value, borrowed: good only until other code runs. */
  public PyObject borrowed(Frame f) {
    PyDict globals = f.globals;
    if (globals == cachedGlobals && globals.keysVersion() == globalsVersion) {
      if (cachedBuiltins == null) {
        return globals.valueAt(entry);
      }
      if (cachedBuiltins.keysVersion() == builtinsVersion && f.builtins == cachedBuiltins) {
        return cachedBuiltins.valueAt(entry);
      }
    }
    return lookup(f);
  }

  private PyObject lookup(Frame f) {
    int i = f.globals.find(name);
    if (i >= 0) {
      remember(f.globals, null, i);
      return f.globals.valueAt(i);
    }
    i = f.builtins.find(name);
    if (i >= 0) {
      remember(f.globals, f.builtins, i);
      return f.builtins.valueAt(i);
    }
    f.position = position;
    throw NameErrors.undefined(name);
  }

  private void remember(PyDict globals, PyDict builtins, int i) {
    cachedGlobals = globals;
    globalsVersion = globals.keysVersion();
    cachedBuiltins = builtins;
    builtinsVersion = builtins == null ? 0 : builtins.keysVersion();
    entry = i;
  }
}
