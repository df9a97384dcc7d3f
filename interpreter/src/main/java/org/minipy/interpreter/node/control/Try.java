package org.minipy.interpreter.node.control;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.host.HandledException;

/** {@code try} with {@code except} clauses and {@code else}. */
public final class Try extends StmtNode {
  private final StmtNode body;
  private final Handler[] handlers;
  private final StmtNode orElse;

  /** Runs {@code body}; the first matching handler, or {@code orElse}, which may be null. */
  public Try(StmtNode body, Handler[] handlers, StmtNode orElse) {
    this.body = body;
    this.handlers = handlers;
    this.orElse = orElse;
  }

  @Override
  public int execute(Frame f) {
    int status;
    try {
      status = body.execute(f);
    } catch (PyException e) {
      return handle(f, e);
    } catch (VirtualMachineError e) {
      return handle(f, f.thread.exhausted(e));
    }
    return status == Status.NEXT && orElse != null ? orElse.execute(f) : status;
  }

  private int handle(Frame f, PyException e) {
    HandledException level = HandlerStack.enter(f, e);
    try {
      for (Handler handler : handlers) {
        if (handler.matches(f, level.value)) {
          int status = handler.execute(f, level.value);
          HandlerStack.leave(f, level);
          return status;
        }
      }
    } catch (Throwable t) {
      HandlerStack.leave(f, level);
      throw t;
    }
    throw HandlerStack.rethrow(f, level);
  }
}
