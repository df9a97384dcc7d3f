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

  /** Checks where CPython jumps back: after the test at the end of the body, or at a continue. */
  @Override
  public int execute(Frame f) {
    boolean again = test.test(f);
    while (again) {
      int status = body.execute(f);
      if (status == Status.NEXT) {
        again = test.test(f);
        if (again && f.thread.needsBreak()) {
          check(f);
        }
      } else if (status == Status.CONTINUE) {
        check(f);
        again = test.test(f);
      } else {
        return status == Status.BREAK ? Status.NEXT : status;
      }
    }
    return orElse == null ? Status.NEXT : orElse.execute(f);
  }

  private void check(Frame f) {
    f.position = position;
    f.thread.checkBreak();
  }
}
