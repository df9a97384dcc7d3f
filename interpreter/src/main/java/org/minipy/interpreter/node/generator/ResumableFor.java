package org.minipy.interpreter.node.generator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.interpreter.node.control.ForSupport;
import org.minipy.interpreter.node.name.LocalTarget;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;

/** {@code for} whose body may suspend; its iterator stands in a slot of the frame. */
public final class ResumableFor extends StmtNode {
  private static final int IN_BODY = 1;
  private static final int IN_ELSE = 2;

  private final TargetNode target;
  private final int local;
  private final ExprNode iterable;
  private final StmtNode body;
  private final StmtNode orElse;
  private final int slot;
  private final int state;
  private final int position;

  /** A loop over {@code iterable}. */
  public ResumableFor(TargetNode target, ExprNode iterable, StmtNode body, StmtNode orElse, int slot, int state,
      int position) {
    this.target = target;
    this.local = LocalTarget.slotOf(target);
    this.iterable = iterable;
    this.body = body;
    this.orElse = orElse;
    this.slot = slot;
    this.state = state;
    this.position = position;
  }

  @Override
  public int execute(Frame f) {
    int at = f.states[state];
    f.states[state] = 0;
    if (at == IN_ELSE) {
      return runElse(f);
    }
    if (at == 0) {
      f.locals[slot] = ForSupport.iterator(f, iterable, position);
    }
    int status;
    try {
      status = loop(f, at == IN_BODY);
    } catch (Throwable t) {
      drop(f);
      throw t;
    }
    if (status == Status.YIELD) {
      f.states[state] = IN_BODY;
      return status;
    }
    drop(f);
    if (status == Status.NEXT) {
      return runElse(f);
    }
    return status == Status.BREAK ? Status.NEXT : status;
  }

  private int loop(Frame f, boolean resumed) {
    boolean inBody = resumed;
    while (true) {
      if (!inBody) {
        f.position = position;
        PyObject iterator = f.locals[slot];
        PyObject item = ForSupport.next(PyType.of(iterator).slots(), iterator);
        if (item == null) {
          return Status.NEXT;
        }
        if (local >= 0) {
          PyObject old = f.locals[local];
          f.locals[local] = item;
          Refs.xdecref(old);
        } else {
          target.store(f, item);
        }
      }
      inBody = false;
      int status = body.execute(f);
      if (status != Status.NEXT && status != Status.CONTINUE) {
        return status;
      }
      f.thread.checkBreak();
    }
  }

  private void drop(Frame f) {
    PyObject iterator = f.locals[slot];
    f.locals[slot] = null;
    Refs.xdecref(iterator);
  }

  private int runElse(Frame f) {
    if (orElse == null) {
      return Status.NEXT;
    }
    int status = orElse.execute(f);
    if (status == Status.YIELD) {
      f.states[state] = IN_ELSE;
    }
    return status;
  }
}
