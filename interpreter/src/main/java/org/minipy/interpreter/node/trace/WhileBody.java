package org.minipy.interpreter.node.trace;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.FrameObject;
import org.minipy.interpreter.frame.Tracing;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;

/**
 * The body of a while loop that begins on the line of its test: a jump back to it is reported although the line stays.
 */
public final class WhileBody extends StmtNode {
  private final StmtNode body;
  private final int line;

  /** Runs {@code body}; reports {@code line} before all runs but the first. */
  public WhileBody(StmtNode body, int line) {
    this.body = body;
    this.line = line;
  }

  @Override
  public int execute(Frame f) {
    FrameObject o = f.objectOrNull();
    if (o != null && o.takeLoop(this)) {
      Tracing.jump(f, line);
    }
    int status = body.execute(f);
    if (o != null && (status == Status.NEXT || status == Status.CONTINUE)) {
      o.keepLoop(this);
    }
    return status;
  }
}
