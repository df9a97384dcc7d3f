package org.minipy.interpreter.node.name;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.text.PyStr;

/** Reads a name in a class body or in exec: the namespace first, then what {@code outer} reads. */
public final class NameGet extends ExprNode {
  private final PyStr name;
  private final ExprNode outer;
  private final int position;

  /** Reads {@code name}; {@code outer} reads the global or the cell of that name. */
  public NameGet(PyStr name, ExprNode outer, int position) {
    this.name = name;
    this.outer = outer;
    this.position = position;
  }

  @Override
  public PyObject execute(Frame f) {
    PyObject namespace = f.namespace;
    if (namespace != f.globals || !f.globals.isExact()) {
      f.position = position;
      PyObject value = NamespaceAccess.get(namespace, name);
      if (value != null) {
        return value;
      }
    }
    return outer.execute(f);
  }
}
