package org.minipy.interpreter.node.control;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.host.HandledException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/** {@code try ... finally}. A return, break or continue in the final part replaces what was on its way. */
public final class TryFinally extends StmtNode {
  private final StmtNode body;
  private final StmtNode finalBody;

  /** Runs {@code finalBody} after {@code body}, however that ends. */
  public TryFinally(StmtNode body, StmtNode finalBody) {
    this.body = body;
    this.finalBody = finalBody;
  }

  @Override
  public int execute(Frame f) {
    int status;
    try {
      status = body.execute(f);
    } catch (PyException e) {
      return afterException(f, e);
    } catch (VirtualMachineError e) {
      return afterException(f, f.thread.exhausted(e));
    }
    PyObject value = f.takeValue();
    int last;
    try {
      last = finalBody.execute(f);
    } catch (Throwable t) {
      Refs.xdecref(value);
      throw t;
    }
    if (last != Status.NEXT) {
      Refs.xdecref(value);
      return last;
    }
    f.value = value;
    return status;
  }

  private int afterException(Frame f, PyException e) {
    HandledException level = HandlerStack.enterStacked(f, e);
    int last;
    try {
      last = finalBody.execute(f);
    } catch (Throwable t) {
      HandlerStack.leave(f, level);
      throw t;
    }
    if (last != Status.NEXT) {
      HandlerStack.leave(f, level);
      return last;
    }
    throw HandlerStack.rethrow(f, level);
  }
}
