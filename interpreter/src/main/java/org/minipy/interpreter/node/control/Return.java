package org.minipy.interpreter.node.control;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;

/** {@code return}. */
public final class Return extends StmtNode {
  private final ExprNode value;

  /** Returns {@code value}. */
  public Return(ExprNode value) {
    this.value = value;
  }

  @Override
  public int execute(Frame f) {
    f.value = value.execute(f);
    return Status.RETURN;
  }
}
