package org.minipy.interpreter.node.control;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;

/** {@code continue}. */
public final class Continue extends StmtNode {
  @Override
  public int execute(Frame f) {
    return Status.CONTINUE;
  }
}
