package org.minipy.interpreter.node.control;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Operands;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.interpreter.node.container.TupleNode;
import org.minipy.interpreter.node.container.UnpackTarget;
import org.minipy.interpreter.node.name.LocalTarget;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/**
 * {@code a, b = x, y} with up to three values: CPython makes no tuple of them, and stores into different local
 * variables from the last to the first.
 */
public final class AssignParallel extends StmtNode {
  private static final int MOST = 3;

  private final TargetNode[] targets;
  private final ExprNode[] values;
  private final boolean backwards;

  private AssignParallel(TargetNode[] targets, ExprNode[] values) {
    this.targets = targets;
    this.values = values;
    this.backwards = areDifferentLocals(targets);
  }

  /** The statement for {@code target = value} when it is one of these, else null. */
  public static AssignParallel ofOrNull(TargetNode target, ExprNode value) {
    if (target instanceof UnpackTarget unpack && value instanceof TupleNode tuple) {
      TargetNode[] targets = unpack.plainTargets();
      ExprNode[] values = tuple.items();
      if (targets != null && targets.length == values.length && targets.length <= MOST) {
        return new AssignParallel(targets, values);
      }
    }
    return null;
  }

  private static boolean areDifferentLocals(TargetNode[] targets) {
    for (int i = 0; i < targets.length; i++) {
      int slot = LocalTarget.slotOf(targets[i]);
      if (slot < 0) {
        return false;
      }
      for (int k = 0; k < i; k++) {
        if (LocalTarget.slotOf(targets[k]) == slot) {
          return false;
        }
      }
    }
    return true;
  }

  @Override
  public int execute(Frame f) {
    if (values.length == 2) {
      assignPair(f);
    } else {
      assignAll(f);
    }
    return Status.NEXT;
  }

  private void assignPair(Frame f) {
    PyObject first = Operands.owned(values[0], f);
    PyObject second;
    try {
      second = Operands.owned(values[1], f);
    } catch (Throwable t) {
      Refs.decref(first);
      throw t;
    }
    int i = backwards ? 1 : 0;
    PyObject later = backwards ? first : second;
    try {
      targets[i].store(f, backwards ? second : first);
    } catch (Throwable t) {
      Refs.decref(later);
      throw t;
    }
    targets[1 - i].store(f, later);
  }

  private void assignAll(Frame f) {
    PyObject[] items = Operands.executeAll(values, f);
    int n = items.length;
    try {
      for (int k = 0; k < n; k++) {
        int i = backwards ? n - 1 - k : k;
        PyObject item = items[i];
        items[i] = null;
        targets[i].store(f, item);
      }
    } catch (Throwable t) {
      Refs.decrefAll(items);
      throw t;
    }
  }
}
