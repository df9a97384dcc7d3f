package org.minipy.interpreter.node.comprehension;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.interpreter.node.control.ForSupport;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;

/** One {@code for} of a comprehension with its conditions. */
public class ComprehensionLoop extends StmtNode {
  private final ExprNode iterable;
  private final TargetNode target;
  private final ExprNode[] conditions;
  private final StmtNode body;
  private final int position;

  /** Runs {@code body} for each item of {@code iterable} for which all {@code conditions} hold. */
  public ComprehensionLoop(ExprNode iterable, TargetNode target, ExprNode[] conditions, StmtNode body, int position) {
    this.iterable = iterable;
    this.target = target;
    this.conditions = conditions;
    this.body = body;
    this.position = position;
  }

  /** The next item, owned; null at the end. */
  protected PyObject next(Frame f, Slots slots, PyObject iterator) {
    return ForSupport.next(slots, iterator);
  }

  /** Control goes back to the beginning of the loop. */
  protected void jumpBack(Frame f) {}

  @Override
  public int execute(Frame f) {
    PyObject iterator = ForSupport.iterator(f, iterable, position);
    try {
      Slots slots = PyType.of(iterator).slots();
      while (true) {
        f.position = position;
        PyObject item = next(f, slots, iterator);
        if (item == null) {
          return Status.NEXT;
        }
        target.store(f, item);
        if (passes(f)) {
          body.execute(f);
        }
        jumpBack(f);
        f.thread.checkBreak();
      }
    } finally {
      Refs.decref(iterator);
    }
  }

  private boolean passes(Frame f) {
    for (ExprNode condition : conditions) {
      if (!condition.test(f)) {
        return false;
      }
    }
    return true;
  }
}
