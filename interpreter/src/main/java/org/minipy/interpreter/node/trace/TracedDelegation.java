package org.minipy.interpreter.node.trace;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.Tracing;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.runtime.types.singleton.PyNone;

/** An await or yield from: CPython reports the StopIteration that brings its result, unless that is None. */
public final class TracedDelegation extends StmtNode {
  private final StmtNode delegation;
  private final int result;

  /** Runs {@code delegation}, which leaves its result in slot {@code result}. */
  public TracedDelegation(StmtNode delegation, int result) {
    this.delegation = delegation;
    this.result = result;
  }

  @Override
  public int execute(Frame f) {
    int status = delegation.execute(f);
    if (status == Status.NEXT && f.locals[result] != PyNone.NONE && f.thread.traceHooks() != null) {
      Tracing.stopped(f, f.locals[result]);
    }
    return status;
  }
}
