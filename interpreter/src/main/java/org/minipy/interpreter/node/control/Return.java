package org.minipy.interpreter.node.control;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Operands;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;

/** {@code return}. */
public final class Return extends StmtNode {
  private final ExprNode value;
  private final int position;

  /** Returns {@code value} where that was computed. */
  public Return(ExprNode value) {
    this(value, -1);
  }

  /** Returns {@code value}; the statement stands at {@code position}. */
  public Return(ExprNode value, int position) {
    this.value = value;
    this.position = position;
  }

  @Override
  public int execute(Frame f) {
    f.value = Operands.owned(value, f);
    if (position >= 0) {
      f.position = position;
    }
    return Status.RETURN;
  }
}
