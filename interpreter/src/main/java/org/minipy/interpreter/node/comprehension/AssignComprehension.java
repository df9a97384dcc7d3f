package org.minipy.interpreter.node.comprehension;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.interpreter.node.name.LocalTarget;

/**
 * {@code x = [... for y in ...]} in one line: a local gets the collection, and loses its old value, before the
 * variables of the comprehension lose theirs.
 */
public final class AssignComprehension extends StmtNode {
  private final TargetNode target;
  private final ComprehensionNode value;

  private AssignComprehension(TargetNode target, ComprehensionNode value) {
    this.target = target;
    this.value = value;
  }

  /** The statement for {@code target = value}, where {@code target} is {@code name}, when it is one of these, else null. */
  public static AssignComprehension ofOrNull(TargetNode target, String name, ExprNode value) {
    return value instanceof ComprehensionNode c && LocalTarget.slotOf(target) >= 0 && c.canAssign(name)
        ? new AssignComprehension(target, c)
        : null;
  }

  @Override
  public int execute(Frame f) {
    value.assign(f, target);
    return Status.NEXT;
  }
}
