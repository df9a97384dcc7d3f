package org.minipy.interpreter.node.control;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.TargetNode;

/** {@code target = value}. */
public final class Assign extends StmtNode {
  private final TargetNode target;
  private final ExprNode value;

  /** Assigns {@code value} to {@code target}. */
  public Assign(TargetNode target, ExprNode value) {
    this.target = target;
    this.value = value;
  }

  @Override
  public int execute(Frame f) {
    target.store(f, value.execute(f));
    return Status.NEXT;
  }
}
