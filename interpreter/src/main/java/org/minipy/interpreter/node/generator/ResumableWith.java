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

/** {@code with} one context manager, whose body may suspend; {@code __exit__} stands in a slot of the frame. */
public final class ResumableWith extends StmtNode {
  private static final int IN_BODY = 1;

  private final ExprNode manager;
  private final TargetNode target;
  private final StmtNode body;
  private final int slot;
  private final int state;
  private final int position;

  /** As {@link org.minipy.interpreter.node.control.With}. */
  public ResumableWith(ExprNode manager, TargetNode target, StmtNode body, int slot, int state, int position) {
    this.manager = manager;
    this.target = target;
    this.body = body;
    this.slot = slot;
    this.state = state;
    this.position = position;
  }

  @Override
  public int execute(Frame f) {
    boolean resumed = f.states[state] == IN_BODY;
    f.states[state] = 0;
    PyObject entered = resumed ? null : enter(f);
    int status;
    try {
      if (!resumed) {
        if (target != null) {
          target.store(f, entered);
        } else {
          Refs.decref(entered);
        }
      }
      status = body.execute(f);
    } catch (PyException e) {
      return afterException(f, e);
    } catch (VirtualMachineError e) {
      return afterException(f, f.thread.exhausted(e));
    }
    if (status == Status.YIELD) {
      f.states[state] = IN_BODY;
      return status;
    }
    PyObject value = f.takeValue();
    PyObject exit = takeExit(f);
    f.position = position;
    try {
      Refs.decref(Calls.call(exit, PyNone.NONE, PyNone.NONE, PyNone.NONE));
    } catch (Throwable t) {
      Refs.xdecref(value);
      throw t;
    } finally {
      Refs.decref(exit);
    }
    f.value = value;
    return status;
  }

  private PyObject enter(Frame f) {
    PyObject context = manager.execute(f);
    f.position = position;
    ContextManagers.Methods methods;
    try {
      methods = ContextManagers.methods(context);
    } finally {
      Refs.decref(context);
    }
    f.locals[slot] = methods.exit();
    try {
      return ContextManagers.enter(methods);
    } catch (Throwable t) {
      Refs.decref(takeExit(f));
      throw t;
    }
  }

  private PyObject takeExit(Frame f) {
    PyObject exit = f.locals[slot];
    f.locals[slot] = null;
    return exit;
  }

  private int afterException(Frame f, PyException e) {
    HandledException level = HandlerStack.enterStacked(f, e);
    PyObject exit = takeExit(f);
    boolean suppressed;
    try {
      f.position = position;
      suppressed = Results.takeTruth(ContextManagers.exit(exit, level.value));
    } catch (Throwable t) {
      Refs.decref(exit);
      HandlerStack.leave(f, level);
      throw t;
    }
    if (suppressed) {
      HandlerStack.leave(f, level);
      Refs.decref(exit);
      return Status.NEXT;
    }
    Refs.decref(exit);
    throw HandlerStack.rethrow(f, level);
  }
}
