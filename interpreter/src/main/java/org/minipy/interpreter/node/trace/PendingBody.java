package org.minipy.interpreter.node.trace;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.runtime.host.TraceHooks;

/** The body of a code object that gets a reporting body when it is run while there is a trace function. */
public final class PendingBody extends StmtNode {
  private final StmtNode body;

  /** Stands for {@code body}. */
  public PendingBody(StmtNode body) {
    this.body = body;
  }

  @Override
  public int execute(Frame f) {
    TraceHooks hooks = f.thread.traceHooks();
    if (hooks == null || hooks.isBusy()) {
      return body.execute(f);
    }
    f.code.trace();
    return f.code.body().execute(f);
  }
}
