package org.minipy.interpreter.node.comprehension;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Operands;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/**
 * {@code x = [... for y in ...]} and {@code x, z = value, [... for y in ...]} for locals: these are assigned, and lose
 * their old values, before variables of the comprehension lose theirs.
 */
public final class AssignComprehension extends StmtNode {
  private final TargetNode[] targets;
  private final ExprNode[] values;
  private final ComprehensionNode last;
  private final int[] order;

  /**
   * Assigns {@code values} and the collection of {@code last} to {@code targets}.
   *
   * @param order what happens one after the other: the variables of the comprehension, counted from the last one, get
   *     their outer values back; numbers beyond these are targets, counted from the first one
   */
  public AssignComprehension(TargetNode[] targets, ExprNode[] values, ComprehensionNode last, int[] order) {
    this.targets = targets;
    this.values = values;
    this.last = last;
    this.order = order;
  }

  @Override
  public int execute(Frame f) {
    PyObject[] before = Operands.executeAll(values, f);
    PyObject[] saved;
    PyObject collection;
    try {
      saved = last.isolate(f);
      collection = last.build(f, saved);
    } catch (Throwable t) {
      Refs.clearBackwards(before, before.length);
      throw t;
    }
    for (int step : order) {
      int target = step - saved.length;
      if (target < 0) {
        last.restore(f, saved.length - 1 - step, saved);
      } else {
        targets[target].store(f, target < before.length ? before[target] : collection);
      }
    }
    return Status.NEXT;
  }
}
