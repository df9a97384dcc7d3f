package org.minipy.interpreter.node.generator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;

/** {@code if} whose branches may suspend. */
public final class ResumableIf extends StmtNode {
  private static final int IN_BODY = 1;
  private static final int IN_ELSE = 2;

  private final ExprNode test;
  private final StmtNode body;
  private final StmtNode orElse;
  private final int state;

  /** Runs {@code body} or {@code orElse}, which may be null. */
  public ResumableIf(ExprNode test, StmtNode body, StmtNode orElse, int state) {
    this.test = test;
    this.body = body;
    this.orElse = orElse;
    this.state = state;
  }

  @Override
  public int execute(Frame f) {
    int at = f.states[state];
    f.states[state] = 0;
    if (at == 0) {
      at = test.test(f) ? IN_BODY : IN_ELSE;
    }
    StmtNode branch = at == IN_BODY ? body : orElse;
    if (branch == null) {
      return Status.NEXT;
    }
    int status = branch.execute(f);
    if (status == Status.YIELD) {
      f.states[state] = at;
    }
    return status;
  }
}
