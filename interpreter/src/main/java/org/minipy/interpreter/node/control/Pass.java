package org.minipy.interpreter.node.control;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;

/** Does nothing. */
public final class Pass extends StmtNode {
  @Override
  public int execute(Frame f) {
    return Status.NEXT;
  }
}
