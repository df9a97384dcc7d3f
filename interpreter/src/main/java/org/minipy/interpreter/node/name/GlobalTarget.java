package org.minipy.interpreter.node.name;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.text.PyStr;

/** Assigns to a global name. */
public final class GlobalTarget extends TargetNode {
  private final PyStr name;
  private final int position;
  private PyDict cachedGlobals;
  private int globalsVersion;
  private int entry;

  /** Assigns to {@code name}. */
  public GlobalTarget(PyStr name, int position) {
    this.name = name;
    this.position = position;
  }

  @Override
  public void store(Frame f, PyObject valueSteal) {
    PyDict globals = f.globals;
    f.position = position;
    if (globals == cachedGlobals && globals.keysVersion() == globalsVersion) {
      globals.setValueAtSteal(entry, valueSteal);
      return;
    }
    globals.putSteal(Refs.newRef(name), valueSteal);
    int i = globals.find(name);
    if (i >= 0) {
      cachedGlobals = globals;
      globalsVersion = globals.keysVersion();
      entry = i;
    }
  }

  @Override
  public void delete(Frame f) {
    int i = f.globals.find(name);
    f.position = position;
    if (i < 0) {
      throw NameErrors.undefined(name);
    }
    f.position = position;
    f.globals.removeAt(i);
  }
}
