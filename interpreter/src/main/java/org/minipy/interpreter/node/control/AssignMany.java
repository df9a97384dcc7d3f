package org.minipy.interpreter.node.control;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/** {@code a = b = value}: one value for several targets, left to right. */
public final class AssignMany extends StmtNode {
  private final TargetNode[] targets;
  private final ExprNode value;

  /** Assigns {@code value} to each of {@code targets}. */
  public AssignMany(TargetNode[] targets, ExprNode value) {
    this.targets = targets;
    this.value = value;
  }

  @Override
  public int execute(Frame f) {
    PyObject v = value.execute(f);
    int last = targets.length - 1;
    for (int i = 0; i < last; i++) {
      Refs.incref(v);
      try {
        targets[i].store(f, v);
      } catch (Throwable t) {
        Refs.decref(v);
        throw t;
      }
    }
    targets[last].store(f, v);
    return Status.NEXT;
  }
}
