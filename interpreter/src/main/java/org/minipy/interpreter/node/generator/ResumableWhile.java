package org.minipy.interpreter.node.generator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;

/** {@code while} whose test or body may suspend. */
public final class ResumableWhile extends StmtNode {
  private static final int IN_TEST = 0;
  private static final int IN_BODY = 1;
  private static final int IN_ELSE = 2;

  private final StmtNode before;
  private final ExprNode test;
  private final StmtNode body;
  private final StmtNode orElse;
  private final int state;

  /** A loop; {@code before} runs ahead of each test and may be null, as may {@code orElse}. */
  public ResumableWhile(StmtNode before, ExprNode test, StmtNode body, StmtNode orElse, int state) {
    this.before = before;
    this.test = test;
    this.body = body;
    this.orElse = orElse;
    this.state = state;
  }

  @Override
  public int execute(Frame f) {
    int at = f.states[state];
    f.states[state] = 0;
    if (at == IN_ELSE) {
      return runElse(f);
    }
    while (true) {
      if (at == IN_TEST) {
        if (before != null) {
          int status = before.execute(f);
          if (status != Status.NEXT) {
            f.states[state] = IN_TEST;
            return status;
          }
        }
        if (!test.test(f)) {
          return runElse(f);
        }
      }
      at = IN_TEST;
      int status = body.execute(f);
      if (status == Status.YIELD) {
        f.states[state] = IN_BODY;
        return status;
      }
      if (status == Status.BREAK) {
        return Status.NEXT;
      }
      if (status == Status.RETURN) {
        return status;
      }
      f.thread.checkBreak();
    }
  }

  private int runElse(Frame f) {
    if (orElse == null) {
      return Status.NEXT;
    }
    int status = orElse.execute(f);
    if (status == Status.YIELD) {
      f.states[state] = IN_ELSE;
    }
    return status;
  }
}
