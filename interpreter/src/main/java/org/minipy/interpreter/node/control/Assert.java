package org.minipy.interpreter.node.control;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Raising;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.exception.PyBaseException;

/** {@code assert test, message}. */
public final class Assert extends StmtNode {
  private final ExprNode test;
  private final ExprNode message;
  private final int position;

  /** Raises AssertionError unless {@code test} holds; {@code message} may be null. */
  public Assert(ExprNode test, ExprNode message, int position) {
    this.test = test;
    this.message = message;
    this.position = position;
  }

  @Override
  public int execute(Frame f) {
    if (test.test(f)) {
      return Status.NEXT;
    }
    PyObject[] args = Calls.NO_ARGS;
    if (message != null) {
      args = new PyObject[] {message.execute(f)};
    }
    f.position = position;
    PyBaseException error;
    try {
      error = (PyBaseException) Calls.call(ExceptionTypes.ASSERTION_ERROR, args, null);
    } finally {
      Refs.decrefAll(args);
    }
    throw Raising.raiseSteal(error);
  }
}
