package org.minipy.interpreter.node.trace;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.Tracebacks;
import org.minipy.interpreter.frame.Tracing;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.runtime.error.PyException;

/** The body of a with statement: the context manager is left on the line of the statement. */
public final class WithBody extends StmtNode {
  private final StmtNode body;
  private final int line;

  /** Runs {@code body}, then reports {@code line}, however it ended. */
  public WithBody(StmtNode body, int line) {
    this.body = body;
    this.line = line;
  }

  @Override
  public int execute(Frame f) {
    int status;
    try {
      status = body.execute(f);
    } catch (PyException e) {
      PyException recorded = Tracebacks.record(e, f);
      try {
        Tracing.line(f, line);
      } catch (PyException other) {
        recorded.discard();
        throw other;
      }
      throw recorded;
    }
    if (status != Status.YIELD) {
      Tracing.line(f, line);
    }
    return status;
  }
}
