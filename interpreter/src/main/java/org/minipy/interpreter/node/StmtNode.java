package org.minipy.interpreter.node;

import org.minipy.interpreter.frame.Frame;

/** An executable statement. */
public abstract class StmtNode {
  /** Runs the statement and tells how it ended, as one of the constants of {@link Status}. */
  public abstract int execute(Frame f);
}
