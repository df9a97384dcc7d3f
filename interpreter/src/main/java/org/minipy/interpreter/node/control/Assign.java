package org.minipy.interpreter.node.control;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Operands;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.interpreter.node.name.LocalTarget;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/** {@code target = value}; a local is stored directly. */
public final class Assign extends StmtNode {
  private final TargetNode target;
  private final ExprNode value;
  private final int slot;
  private final int position;

  /** Assigns {@code value} to {@code target}. */
  public Assign(TargetNode target, ExprNode value) {
    this.target = target;
    this.value = value;
    this.slot = LocalTarget.slotOf(target);
    this.position = slot < 0 ? 0 : ((LocalTarget) target).position();
  }

  @Override
  public int execute(Frame f) {
    PyObject v = Operands.owned(value, f);
    if (slot >= 0) {
      PyObject old = f.locals[slot];
      f.locals[slot] = v;
      if (old != null) {
        if (old.refcnt == 1) {
          f.position = position;
        }
        Refs.decref(old);
      }
    } else {
      target.store(f, v);
    }
    return Status.NEXT;
  }
}
