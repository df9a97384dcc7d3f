package org.minipy.interpreter.node.generator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.interpreter.node.control.ContextManagers;
import org.minipy.interpreter.node.control.HandlerStack;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.host.HandledException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Results;
import org.minipy.runtime.types.singleton.PyNone;

/** {@code async with} one context manager: {@code __aenter__} and {@code __aexit__} are awaited. */
public final class AsyncWith extends StmtNode {
  private static final int ENTERING = 1;
  private static final int IN_BODY = 2;
  private static final int EXITING_AFTER_EXCEPTION = 3;

  /** Awaiting {@code __aexit__} after the body ended with a status, which is added. */
  private static final int EXITING = 4;

  private final ExprNode manager;
  private final TargetNode target;
  private final StmtNode awaitEnter;
  private final StmtNode body;
  private final StmtNode awaitExit;
  private final Slots slots;
  private final int state;
  private final int position;

  /** Where the frame keeps the bound exit method, what is to be awaited, both results, and a value on its way out. */
  public record Slots(int exit, int awaited, int entered, int result, int value) {}

  /** Both awaits take their awaitable from {@code slots.awaited} and leave their results in the slots of their own. */
  public AsyncWith(
      ExprNode manager, TargetNode target, StmtNode awaitEnter, StmtNode body, StmtNode awaitExit, Slots slots,
      int state, int position) {
    this.manager = manager;
    this.target = target;
    this.awaitEnter = awaitEnter;
    this.body = body;
    this.awaitExit = awaitExit;
    this.slots = slots;
    this.state = state;
    this.position = position;
  }

  @Override
  public int execute(Frame f) {
    int at = f.states[state];
    f.states[state] = 0;
    if (at == EXITING_AFTER_EXCEPTION) {
      return awaitExitAfter(f, f.takeLevel(state));
    }
    if (at >= EXITING) {
      return awaitExit(f, at - EXITING);
    }
    if (at != IN_BODY) {
      if (at == 0) {
        enter(f);
      }
      int status = awaitEnter(f);
      if (status == Status.YIELD) {
        f.states[state] = ENTERING;
        return status;
      }
    }
    int status;
    try {
      if (at != IN_BODY) {
        bind(f);
      }
      status = body.execute(f);
    } catch (PyException e) {
      return exitAfter(f, HandlerStack.enterStacked(f, e));
    }
    if (status == Status.YIELD) {
      f.states[state] = IN_BODY;
      return status;
    }
    f.locals[slots.value] = f.takeValue();
    PyObject exit = take(f, slots.exit);
    f.position = position;
    try {
      f.locals[slots.awaited] = Calls.call(exit, PyNone.NONE, PyNone.NONE, PyNone.NONE);
    } finally {
      Refs.decref(exit);
    }
    return awaitExit(f, status);
  }

  private void enter(Frame f) {
    PyObject context = manager.execute(f);
    f.position = position;
    ContextManagers.Methods methods;
    try {
      methods = ContextManagers.asyncMethods(context);
    } finally {
      Refs.decref(context);
    }
    f.locals[slots.exit] = methods.exit();
    try {
      f.locals[slots.awaited] = ContextManagers.enter(methods);
    } catch (Throwable t) {
      Refs.decref(take(f, slots.exit));
      throw t;
    }
  }

  private int awaitEnter(Frame f) {
    try {
      return awaitEnter.execute(f);
    } catch (Throwable t) {
      Refs.decref(take(f, slots.exit));
      throw t;
    }
  }

  private void bind(Frame f) {
    PyObject entered = take(f, slots.entered);
    if (target != null) {
      target.store(f, entered);
    } else {
      Refs.decref(entered);
    }
  }

  private int awaitExit(Frame f, int status) {
    int last = awaitExit.execute(f);
    if (last == Status.YIELD) {
      f.states[state] = EXITING + status;
      return last;
    }
    Refs.decref(take(f, slots.result));
    f.value = take(f, slots.value);
    return status;
  }

  private int exitAfter(Frame f, HandledException level) {
    f.position = position;
    try {
      f.locals[slots.awaited] = ContextManagers.exit(f.locals[slots.exit], level.value);
    } catch (Throwable t) {
      Refs.decref(take(f, slots.exit));
      HandlerStack.leave(f, level);
      throw t;
    }
    return awaitExitAfter(f, level);
  }

  private int awaitExitAfter(Frame f, HandledException level) {
    int last;
    boolean suppressed;
    try {
      last = awaitExit.execute(f);
      if (last == Status.YIELD) {
        f.states[state] = EXITING_AFTER_EXCEPTION;
        f.keepLevel(state, level);
        return last;
      }
      suppressed = Results.takeTruth(take(f, slots.result));
    } catch (Throwable t) {
      Refs.decref(take(f, slots.exit));
      HandlerStack.leave(f, level);
      throw t;
    }
    PyObject exit = take(f, slots.exit);
    if (suppressed) {
      HandlerStack.leave(f, level);
      Refs.decref(exit);
      return Status.NEXT;
    }
    Refs.decref(exit);
    throw HandlerStack.rethrow(f, level);
  }

  private static PyObject take(Frame f, int slot) {
    PyObject value = f.locals[slot];
    f.locals[slot] = null;
    return value;
  }
}
