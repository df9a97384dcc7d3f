package org.minipy.interpreter.node.control;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/** {@code from module import *}. */
public final class ImportStar extends StmtNode {
  private final ExprNode module;
  private final int position;

  /** Binds all public names of {@code module}. */
  public ImportStar(ExprNode module, int position) {
    this.module = module;
    this.position = position;
  }

  @Override
  public int execute(Frame f) {
    PyObject from = module.execute(f);
    f.position = position;
    try {
      ImportedNames.copyAll(from, f.namespace);
    } finally {
      Refs.decref(from);
    }
    return Status.NEXT;
  }
}
