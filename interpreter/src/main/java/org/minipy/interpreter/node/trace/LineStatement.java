package org.minipy.interpreter.node.trace;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.Tracing;
import org.minipy.interpreter.node.StmtNode;

/** A statement that begins on a line. */
public final class LineStatement extends StmtNode {
  private final StmtNode statement;
  private final int line;

  /** Reports {@code line}, then runs {@code statement}. */
  public LineStatement(StmtNode statement, int line) {
    this.statement = statement;
    this.line = line;
  }

  @Override
  public int execute(Frame f) {
    Tracing.line(f, line);
    return statement.execute(f);
  }
}
