package org.minipy.interpreter.node.control;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;

/** {@code break}. */
public final class Break extends StmtNode {
  @Override
  public int execute(Frame f) {
    return Status.BREAK;
  }
}
