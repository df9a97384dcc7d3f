package org.minipy.interpreter.node.control;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.Raising;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.singleton.PyNone;

/** {@code raise exception from cause}. */
public final class Raise extends StmtNode {
  private final ExprNode exception;
  private final ExprNode cause;
  private final int position;

  /** Raises {@code exception}, or the one being handled when it is null; {@code cause} may be null. */
  public Raise(ExprNode exception, ExprNode cause, int position) {
    this.exception = exception;
    this.cause = cause;
    this.position = position;
  }

  @Override
  public int execute(Frame f) {
    if (exception == null) {
      f.position = position;
      throw reraise(f);
    }
    PyObject raised = exception.execute(f);
    PyObject from = null;
    PyBaseException value;
    try {
      from = cause == null ? null : cause.execute(f);
      f.position = position;
      value = Raising.instantiate(raised);
      if (from != null) {
        setCause(value, from);
      }
    } finally {
      Refs.decref(raised);
      Refs.xdecref(from);
    }
    throw Raising.raiseSteal(value);
  }

  private static PyException reraise(Frame f) {
    PyBaseException handled = f.thread.handledBorrowed();
    if (handled == null) {
      return Errors.runtimeError("No active exception to reraise");
    }
    PyException again = new PyException(Refs.newRef(handled));
    again.setRecordedIn(f);
    return again;
  }

  private static void setCause(PyBaseException value, PyObject from) {
    try {
      if (from == PyNone.NONE) {
        value.setCause(null);
      } else if (from instanceof PyBaseException) {
        value.setCause(from);
      } else if (from instanceof PyType type && type.isSubtype(ExceptionTypes.BASE_EXCEPTION)) {
        PyObject cause = Calls.call(from);
        value.setCause(cause);
        Refs.decref(cause);
      } else {
        throw Errors.typeError("exception causes must derive from BaseException");
      }
    } catch (Throwable t) {
      Refs.decref(value);
      throw t;
    }
  }
}
