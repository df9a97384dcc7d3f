package org.minipy.interpreter.node.control;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.AfterStatement;
import org.minipy.interpreter.node.StmtNode;

/** A statement whose end somebody wants to be told of. */
public final class WatchedStatement extends StmtNode {
  private final StmtNode statement;
  private final AfterStatement listener;
  private final boolean outermost;

  /** Wraps {@code statement}; {@code outermost} says whether it stands directly in the body of a module. */
  public WatchedStatement(StmtNode statement, AfterStatement listener, boolean outermost) {
    this.statement = statement;
    this.listener = listener;
    this.outermost = outermost;
  }

  @Override
  public int execute(Frame f) {
    int status = statement.execute(f);
    listener.ended(f, outermost);
    return status;
  }
}
