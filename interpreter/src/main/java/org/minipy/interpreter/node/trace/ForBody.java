package org.minipy.interpreter.node.trace;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.Tracing;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;

/** The body of a loop that fetches its items on a line: control jumps back there after each run. */
public final class ForBody extends StmtNode {
  private final StmtNode body;
  private final int line;

  /** Runs {@code body}, then reports a jump to {@code line}. */
  public ForBody(StmtNode body, int line) {
    this.body = body;
    this.line = line;
  }

  @Override
  public int execute(Frame f) {
    int status = body.execute(f);
    if (status == Status.NEXT || status == Status.CONTINUE) {
      Tracing.jump(f, line);
    }
    return status;
  }
}
