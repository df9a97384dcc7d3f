package org.minipy.interpreter.tree;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.DictOwner;
import org.minipy.runtime.object.PyType;

/**
 * A node of a syntax tree as Python code sees it: an instance of {@code ast.AST}, its fields in its {@code __dict__}.
 */
public final class PyTreeNode extends DictOwner {
  /** The type {@code AST}. */
  public static final PyType TYPE =
      PyType.builtin("AST", new TreeNodeSlots()).inModule("ast").withGc().withDict().withWeakrefs().sized(16, 0);

  /** Makes a node without fields; {@code type} is {@link #TYPE} or derived from it. */
  PyTreeNode(PyType type) {
    super(type);
    track();
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(dict);
  }

  @Override
  protected void release() {
    clearReferences();
  }

  @Override
  protected void clearReferences() {
    PyObject old = dict;
    dict = null;
    Refs.xdecref(old);
  }
}
