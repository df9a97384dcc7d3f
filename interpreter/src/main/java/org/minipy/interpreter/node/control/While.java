package org.minipy.interpreter.node.control;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;

/** {@code while}. */
public final class While extends StmtNode {
  private final ExprNode test;
  private final StmtNode body;
  private final StmtNode orElse;

  private final int position;

  /** Runs {@code body} while {@code test} holds, then {@code orElse}, which may be null, unless left by break. */
  public While(ExprNode test, StmtNode body, StmtNode orElse, int position) {
    this.position = position;
    this.test = test;
    this.body = body;
    this.orElse = orElse;
  }

  @Override
  public int execute(Frame f) {
    while (test.test(f)) {
      int status = body.execute(f);
      if (status != Status.NEXT) {
        if (status == Status.BREAK) {
          return Status.NEXT;
        }
        if (status != Status.CONTINUE) {
          return status;
        }
      }
      if (f.thread.needsBreak()) {
        f.position = position;
        f.thread.checkBreak();
      }
    }
    return orElse == null ? Status.NEXT : orElse.execute(f);
  }
}
