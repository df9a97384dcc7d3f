package org.minipy.interpreter.node.control;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.TargetNode;

/** {@code del a, b}. */
public final class Delete extends StmtNode {
  private final TargetNode[] targets;

  /** Deletes each of {@code targets}, left to right. */
  public Delete(TargetNode[] targets) {
    this.targets = targets;
  }

  @Override
  public int execute(Frame f) {
    for (TargetNode target : targets) {
      target.delete(f);
    }
    return Status.NEXT;
  }
}
