package org.minipy.interpreter.node.control;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.host.HandledException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Results;
import org.minipy.runtime.types.singleton.PyNone;

/** {@code with} one context manager. */
public final class With extends StmtNode {
  private final ExprNode manager;
  private final TargetNode target;
  private final StmtNode body;
  private final int position;

  /** Enters {@code manager}, binds what it returns to {@code target} (which may be null), runs {@code body}, leaves. */
  public With(ExprNode manager, TargetNode target, StmtNode body, int position) {
    this.manager = manager;
    this.target = target;
    this.body = body;
    this.position = position;
  }

  @Override
  public int execute(Frame f) {
    PyObject context = manager.execute(f);
    f.position = position;
    ContextManagers.Methods methods;
    PyObject entered;
    try {
      methods = ContextManagers.methods(context);
    } finally {
      Refs.decref(context);
    }
    PyObject exit = methods.exit();
    try {
      entered = ContextManagers.enter(methods);
    } catch (Throwable t) {
      Refs.decref(exit);
      throw t;
    }
    int status;
    try {
      if (target != null) {
        target.store(f, entered);
      } else {
        Refs.decref(entered);
      }
      status = body.execute(f);
    } catch (PyException e) {
      return afterException(f, exit, e);
    } catch (VirtualMachineError e) {
      return afterException(f, exit, f.thread.exhausted(e));
    }
    PyObject value = f.takeValue();
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

  private int afterException(Frame f, PyObject exit, PyException e) {
    HandledException level = HandlerStack.enterStacked(f, e);
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
