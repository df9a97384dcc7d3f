package org.minipy.interpreter.node.control;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.interpreter.node.name.LocalTarget;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;

/** {@code for}. */
public class For extends StmtNode {
  private final TargetNode target;
  private final int slot;
  private final ExprNode iterable;
  private final StmtNode body;
  private final StmtNode orElse;
  private final int position;

  /** Runs {@code body} for each item, then {@code orElse}, which may be null, unless left by break. */
  public For(TargetNode target, ExprNode iterable, StmtNode body, StmtNode orElse, int position) {
    this.target = target;
    this.slot = LocalTarget.slotOf(target);
    this.iterable = iterable;
    this.body = body;
    this.orElse = orElse;
    this.position = position;
  }

  /** The next item, owned; null at the end. */
  protected PyObject next(Frame f, Slots slots, PyObject iterator) {
    return ForSupport.next(slots, iterator);
  }

  @Override
  public int execute(Frame f) {
    PyObject iterator = ForSupport.iterator(f, iterable, position);
    try {
      Slots slots = PyType.of(iterator).slots();
      while (true) {
        f.position = position;
        PyObject item = next(f, slots, iterator);
        if (item == null) {
          break;
        }
        if (slot >= 0) {
          PyObject old = f.locals[slot];
          f.locals[slot] = item;
          if (old != null) {
            Refs.decref(old);
          }
        } else {
          target.store(f, item);
        }
        int status = body.execute(f);
        if (status != Status.NEXT) {
          if (status == Status.BREAK) {
            Refs.decref(iterator);
            return Status.NEXT;
          }
          if (status != Status.CONTINUE) {
            Refs.decref(iterator);
            return status;
          }
        }
        if (f.thread.needsBreak()) {
          f.position = position;
          f.thread.checkBreak();
        }
      }
    } catch (Throwable t) {
      Refs.decref(iterator);
      throw t;
    }
    Refs.decref(iterator);
    return orElse == null ? Status.NEXT : orElse.execute(f);
  }
}
