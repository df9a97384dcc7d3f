package org.minipy.interpreter.node.name;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.text.PyStr;

/**
 * Reads a name in an annotation scope inside a class (PEP 695): the class's namespace first, then what {@code outer}
 * reads.
 */
public final class ClassDictGet extends ExprNode {
  private final int classDictSlot;
  private final PyStr name;
  private final ExprNode outer;
  private final int position;

  /** Reads {@code name}; the cell in {@code classDictSlot} holds the namespace of the class. */
  public ClassDictGet(int classDictSlot, PyStr name, ExprNode outer, int position) {
    this.classDictSlot = classDictSlot;
    this.name = name;
    this.outer = outer;
    this.position = position;
  }

  @Override
  public PyObject execute(Frame f) {
    PyObject namespace = f.cell(classDictSlot).get();
    if (namespace != null) {
      f.position = position;
      PyObject value = NamespaceAccess.get(namespace, name);
      if (value != null) {
        return value;
      }
    }
    return outer.execute(f);
  }
}
