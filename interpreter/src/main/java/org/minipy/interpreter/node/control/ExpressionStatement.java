package org.minipy.interpreter.node.control;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;

/** An expression evaluated for its effect. */
public final class ExpressionStatement extends StmtNode {
  private final ExprNode expression;

  /** Evaluates {@code expression} and drops the value. */
  public ExpressionStatement(ExprNode expression) {
    this.expression = expression;
  }

  @Override
  public int execute(Frame f) {
    expression.discard(f);
    return Status.NEXT;
  }
}
