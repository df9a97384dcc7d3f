package org.minipy.interpreter.node.control;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.text.PyStr;

/** {@code from module import name, ...}. */
public final class ImportFrom extends StmtNode {
  private final ExprNode module;
  private final PyStr[] names;
  private final TargetNode[] targets;
  private final int position;

  /** Binds {@code names} of {@code module} to {@code targets}. */
  public ImportFrom(ExprNode module, PyStr[] names, TargetNode[] targets, int position) {
    this.module = module;
    this.names = names;
    this.targets = targets;
    this.position = position;
  }

  @Override
  public int execute(Frame f) {
    PyObject from = module.execute(f);
    try {
      for (int i = 0; i < names.length; i++) {
        f.position = position;
        targets[i].store(f, ImportedNames.get(from, names[i]));
      }
    } finally {
      Refs.decref(from);
    }
    return Status.NEXT;
  }
}
