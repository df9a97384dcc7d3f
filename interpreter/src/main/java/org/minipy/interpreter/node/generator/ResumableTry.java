package org.minipy.interpreter.node.generator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.control.Handler;
import org.minipy.interpreter.node.control.HandlerStack;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.host.HandledException;

/** {@code try} with {@code except} clauses, any part of which may suspend. */
public final class ResumableTry extends StmtNode {
  private static final int IN_BODY = 1;
  private static final int IN_ELSE = 2;
  private static final int FIRST_HANDLER = 3;

  private final StmtNode body;
  private final StmtNode[] before;
  private final Handler[] handlers;
  private final StmtNode orElse;
  private final int state;

  /**
   * As {@link org.minipy.interpreter.node.control.Try}.
   *
   * @param before what runs before the type of each handler is evaluated, where that suspends; null elsewhere
   */
  public ResumableTry(StmtNode body, StmtNode[] before, Handler[] handlers, StmtNode orElse, int state) {
    this.body = body;
    this.before = before;
    this.handlers = handlers;
    this.orElse = orElse;
    this.state = state;
  }

  @Override
  public int execute(Frame f) {
    int at = f.states[state];
    f.states[state] = 0;
    if (at < 0) {
      return handle(f, f.takeLevel(state), -at - 1);
    }
    if (at >= FIRST_HANDLER) {
      return runHandler(f, at - FIRST_HANDLER, f.takeLevel(state), true);
    }
    if (at != IN_ELSE) {
      int status;
      try {
        status = body.execute(f);
      } catch (PyException e) {
        return handle(f, HandlerStack.enter(f, e), 0);
      } catch (VirtualMachineError e) {
        return handle(f, HandlerStack.enter(f, f.thread.exhausted(e)), 0);
      }
      if (status != Status.NEXT || orElse == null) {
        f.states[state] = status == Status.YIELD ? IN_BODY : 0;
        return status;
      }
    }
    int status = orElse.execute(f);
    f.states[state] = status == Status.YIELD ? IN_ELSE : 0;
    return status;
  }

  /** Looks for the handler, from number {@code first} on; a type that suspends is resumed by its negative number. */
  private int handle(Frame f, HandledException level, int first) {
    for (int i = first; i < handlers.length; i++) {
      boolean matches;
      try {
        if (before[i] != null && before[i].execute(f) == Status.YIELD) {
          f.states[state] = -(i + 1);
          f.keepLevel(state, level);
          return Status.YIELD;
        }
        matches = handlers[i].matches(f, level.value);
      } catch (Throwable t) {
        HandlerStack.leave(f, level);
        throw t;
      }
      if (matches) {
        return runHandler(f, i, level, false);
      }
    }
    throw HandlerStack.rethrow(f, level);
  }

  private int runHandler(Frame f, int i, HandledException level, boolean resumed) {
    int status;
    try {
      status = resumed ? handlers[i].resume(f) : handlers[i].execute(f, level.value);
    } catch (Throwable t) {
      HandlerStack.leave(f, level);
      throw t;
    }
    if (status == Status.YIELD) {
      f.states[state] = FIRST_HANDLER + i;
      f.keepLevel(state, level);
      return status;
    }
    HandlerStack.leave(f, level);
    return status;
  }
}
