package org.minipy.interpreter.node.name;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.text.PyStr;

/**
 * Reads a global or built-in name. The entry number found last is remembered with the versions of the dicts' keys, so
 * that most reads are two comparisons and an array access. Item access of a subclass of dict is asked every time, as
 * CPython does.
 */
public final class GlobalGet extends ExprNode {
  private final PyStr name;
  private final boolean bare;
  private final int position;
  private PyDict cachedGlobals;
  private int globalsVersion;
  private PyDict cachedBuiltins;
  private int builtinsVersion;
  private int entry;

  /** Reads {@code name} as a function does, or under a global statement. */
  public GlobalGet(PyStr name, int position) {
    this(name, false, position);
  }

  private GlobalGet(PyStr name, boolean bare, int position) {
    this.name = name;
    this.bare = bare;
    this.position = position;
  }

  /**
   * Reads {@code name} after the namespace of a module or class had no such name: item access of globals is not asked.
   */
  public static GlobalGet afterNamespace(PyStr name, int position) {
    return new GlobalGet(name, true, position);
  }

  @Override
  public PyObject execute(Frame f) {
    return read(f);
  }

  /** The value, owned. */
  public PyObject read(Frame f) {
    PyDict globals = f.globals;
    if (globals == cachedGlobals && globals.keysVersion() == globalsVersion) {
      if (cachedBuiltins == null) {
        return Refs.newRef(globals.valueAt(entry));
      }
      if (cachedBuiltins.keysVersion() == builtinsVersion && f.builtins == cachedBuiltins) {
        return Refs.newRef(cachedBuiltins.valueAt(entry));
      }
    }
    return lookup(f);
  }

  private PyObject lookup(Frame f) {
    boolean plainGlobals = bare || f.globals.isExact() && f.builtins.isExact();
    if (!plainGlobals) {
      f.position = position;
      PyObject found = NamespaceAccess.itemOrNull(f.globals, name);
      return found != null ? found : inBuiltins(f);
    }
    int i = f.globals.find(name);
    if (i >= 0) {
      remember(f.globals, null, i);
      return Refs.newRef(f.globals.valueAt(i));
    }
    if (!f.builtins.isExact()) {
      f.position = position;
      return inBuiltins(f);
    }
    i = f.builtins.find(name);
    if (i >= 0) {
      remember(f.globals, f.builtins, i);
      return Refs.newRef(f.builtins.valueAt(i));
    }
    f.position = position;
    return NamespaceAccess.missing(f, name);
  }

  private PyObject inBuiltins(Frame f) {
    PyObject found = NamespaceAccess.itemOrNull(f.builtins, name);
    if (found == null) {
      throw NameErrors.undefined(name);
    }
    return found;
  }

  private void remember(PyDict globals, PyDict builtins, int i) {
    cachedGlobals = globals;
    globalsVersion = globals.keysVersion();
    cachedBuiltins = builtins;
    builtinsVersion = builtins == null ? 0 : builtins.keysVersion();
    entry = i;
  }
}
