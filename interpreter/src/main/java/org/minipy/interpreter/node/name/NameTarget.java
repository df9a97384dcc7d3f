package org.minipy.interpreter.node.name;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.text.PyStr;

/** Assigns to a name in a module, a class body or exec. */
public final class NameTarget extends TargetNode {
  private final PyStr name;
  private final GlobalTarget global;
  private final int position;

  /** Assigns to {@code name} in the frame's namespace. */
  public NameTarget(PyStr name, int position) {
    this.name = name;
    this.global = new GlobalTarget(name, position);
    this.position = position;
  }

  @Override
  public void store(Frame f, PyObject valueSteal) {
    if (f.namespace == f.globals && f.globals.isExact()) {
      global.store(f, valueSteal);
    } else {
      f.position = position;
      NamespaceAccess.set(f.namespace, name, valueSteal);
    }
  }

  @Override
  public void delete(Frame f) {
    if (f.namespace == f.globals && f.globals.isExact()) {
      global.delete(f);
      return;
    }
    f.position = position;
    if (!NamespaceAccess.delete(f.namespace, name)) {
      throw NameErrors.undefined(name);
    }
  }
}
