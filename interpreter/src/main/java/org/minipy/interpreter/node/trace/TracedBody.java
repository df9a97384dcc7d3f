package org.minipy.interpreter.node.trace;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.Tracing;
import org.minipy.interpreter.node.StmtNode;

/** The body of a code object that reports what it does: its beginning first, and its resumptions. */
public final class TracedBody extends StmtNode {
  private final StmtNode body;

  /** Reports that {@code body} begins. */
  public TracedBody(StmtNode body) {
    this.body = body;
  }

  @Override
  public int execute(Frame f) {
    if (f.thread.traceHooks() != null) {
      Tracing.entering(f);
    }
    return body.execute(f);
  }
}
