package org.minipy.interpreter.node.control;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.Tracebacks;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.singleton.PyNone;

/** One {@code except} clause. */
public final class Handler {
  private final ExprNode type;
  private final TargetNode target;
  private final StmtNode body;
  private final int position;

  /**
   * Handles exceptions of {@code type} (any when null), bound to {@code target} (null for none) while the body runs.
   */
  public Handler(ExprNode type, TargetNode target, StmtNode body, int position) {
    this.type = type;
    this.target = target;
    this.body = body;
    this.position = position;
  }

  /** Whether {@code value} is to be handled here; raises TypeError when the clause names no exception. */
  public boolean matches(Frame f, PyBaseException value) {
    if (type == null) {
      return true;
    }
    PyObject wanted = type.execute(f);
    f.position = position;
    try {
      return ExceptionMatching.matches(value, wanted);
    } finally {
      Refs.decref(wanted);
    }
  }

  /** Runs the body; the name is unbound at its end, however it ends. */
  public int execute(Frame f, PyBaseException value) {
    if (target == null) {
      return body.execute(f);
    }
    target.store(f, Refs.newRef(value));
    return runBound(f);
  }

  /** Goes on with a body that was suspended. */
  public int resume(Frame f) {
    return target == null ? body.execute(f) : runBound(f);
  }

  private int runBound(Frame f) {
    int status;
    try {
      status = body.execute(f);
    } catch (PyException e) {
      PyException recorded = Tracebacks.record(e, f);
      unbind(f);
      throw recorded;
    }
    if (status != Status.YIELD) {
      unbind(f);
    }
    return status;
  }

  private void unbind(Frame f) {
    int last = f.position;
    target.store(f, PyNone.owned());
    target.delete(f);
    f.position = last;
  }
}
