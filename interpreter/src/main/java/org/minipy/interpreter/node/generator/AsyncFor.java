package org.minipy.interpreter.node.generator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.exception.ExceptionTypes;

/** {@code async for}: awaits each item; StopAsyncIteration from that await, and from nothing else, ends the loop. */
public final class AsyncFor extends StmtNode {
  private static final int IN_NEXT = 1;
  private static final int IN_BODY = 2;
  private static final int IN_ELSE = 3;

  private final ExprNode iterator;
  private final StmtNode next;
  private final TargetNode target;
  private final StmtNode body;
  private final StmtNode orElse;
  private final int slot;
  private final int item;
  private final int state;

  /** A loop; {@code next} awaits the next item of the iterator in {@code slot} and leaves it in slot {@code item}. */
  public AsyncFor(
      ExprNode iterator, StmtNode next, TargetNode target, StmtNode body, StmtNode orElse, int slot, int item,
      int state) {
    this.iterator = iterator;
    this.next = next;
    this.target = target;
    this.body = body;
    this.orElse = orElse;
    this.slot = slot;
    this.item = item;
    this.state = state;
  }

  @Override
  public int execute(Frame f) {
    int at = f.states[state];
    f.states[state] = 0;
    if (at == 0) {
      f.locals[slot] = iterator.execute(f);
      at = IN_NEXT;
    }
    if (at == IN_ELSE) {
      return runElse(f);
    }
    int status;
    try {
      status = loop(f, at);
    } catch (Throwable t) {
      drop(f);
      throw t;
    }
    if (status == Status.YIELD) {
      return status;
    }
    drop(f);
    if (status == Status.NEXT) {
      return runElse(f);
    }
    return status == Status.BREAK ? Status.NEXT : status;
  }

  private int loop(Frame f, int from) {
    int at = from;
    while (true) {
      if (at == IN_NEXT) {
        int status;
        try {
          status = next.execute(f);
        } catch (PyException e) {
          if (!e.matches(ExceptionTypes.STOP_ASYNC_ITERATION)) {
            throw e;
          }
          e.discard();
          return Status.NEXT;
        }
        if (status == Status.YIELD) {
          f.states[state] = IN_NEXT;
          return status;
        }
        PyObject value = f.locals[item];
        f.locals[item] = null;
        target.store(f, value);
      }
      at = IN_NEXT;
      int status = body.execute(f);
      if (status == Status.YIELD) {
        f.states[state] = IN_BODY;
        return status;
      }
      if (status != Status.NEXT && status != Status.CONTINUE) {
        return status;
      }
      f.thread.checkBreak();
    }
  }

  private void drop(Frame f) {
    PyObject old = f.locals[slot];
    f.locals[slot] = null;
    Refs.xdecref(old);
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
