package org.minipy.interpreter.node.generator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.control.HandlerStack;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.host.HandledException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/** {@code try ... finally}, any part of which may suspend. */
public final class ResumableFinally extends StmtNode {
  private static final int IN_BODY = 1;
  private static final int AFTER_EXCEPTION = 2;

  /** The final part runs after the body ended with a status, which is added. */
  private static final int AFTER_STATUS = 3;

  private final StmtNode body;
  private final StmtNode finalBody;
  private final int slot;
  private final int state;

  /** As {@link org.minipy.interpreter.node.control.TryFinally}; a value on its way out is kept in {@code slot}. */
  public ResumableFinally(StmtNode body, StmtNode finalBody, int slot, int state) {
    this.body = body;
    this.finalBody = finalBody;
    this.slot = slot;
    this.state = state;
  }

  @Override
  public int execute(Frame f) {
    int at = f.states[state];
    f.states[state] = 0;
    if (at == AFTER_EXCEPTION) {
      return afterException(f, f.takeLevel(state));
    }
    if (at >= AFTER_STATUS) {
      return afterStatus(f, at - AFTER_STATUS);
    }
    int status;
    try {
      status = body.execute(f);
    } catch (PyException e) {
      return afterException(f, HandlerStack.enterStacked(f, e));
    } catch (VirtualMachineError e) {
      return afterException(f,
          HandlerStack.enterStacked(f, f.thread.exhausted(e)));
    }
    if (status == Status.YIELD) {
      f.states[state] = IN_BODY;
      return status;
    }
    f.locals[slot] = f.takeValue();
    return afterStatus(f, status);
  }

  private int afterStatus(Frame f, int status) {
    int last;
    try {
      last = finalBody.execute(f);
    } catch (Throwable t) {
      drop(f);
      throw t;
    }
    if (last == Status.YIELD) {
      f.states[state] = AFTER_STATUS + status;
      return last;
    }
    if (last != Status.NEXT) {
      drop(f);
      return last;
    }
    f.value = f.locals[slot];
    f.locals[slot] = null;
    return status;
  }

  private void drop(Frame f) {
    PyObject value = f.locals[slot];
    f.locals[slot] = null;
    Refs.xdecref(value);
  }

  private int afterException(Frame f, HandledException level) {
    int last;
    try {
      last = finalBody.execute(f);
    } catch (Throwable t) {
      HandlerStack.leave(f, level);
      throw t;
    }
    if (last == Status.YIELD) {
      f.states[state] = AFTER_EXCEPTION;
      f.keepLevel(state, level);
      return last;
    }
    if (last != Status.NEXT) {
      HandlerStack.leave(f, level);
      return last;
    }
    throw HandlerStack.rethrow(f, level);
  }
}
