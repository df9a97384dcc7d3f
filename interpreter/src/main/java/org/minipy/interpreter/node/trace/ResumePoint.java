package org.minipy.interpreter.node.trace;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.FrameObject;
import org.minipy.interpreter.node.StmtNode;

/** A yield or await: when it is resumed, the way from the beginning of the code to it is at its end. */
public final class ResumePoint extends StmtNode {
  private final StmtNode statement;

  /** Runs {@code statement}, which suspends. */
  public ResumePoint(StmtNode statement) {
    this.statement = statement;
  }

  @Override
  public int execute(Frame f) {
    FrameObject o = f.objectOrNull();
    if (o != null) {
      o.resumed();
    }
    return statement.execute(f);
  }
}
