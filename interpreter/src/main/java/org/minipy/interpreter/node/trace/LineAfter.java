package org.minipy.interpreter.node.trace;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.Tracing;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/** The last operand of an operation that stands on another line. */
public final class LineAfter extends ExprNode {
  private final ExprNode expression;
  private final int line;

  /** Evaluates {@code expression}, then reports {@code line}. */
  public LineAfter(ExprNode expression, int line) {
    this.expression = expression;
    this.line = line;
  }

  @Override
  public PyObject execute(Frame f) {
    PyObject value = expression.execute(f);
    try {
      Tracing.line(f, line);
    } catch (Throwable t) {
      Refs.decref(value);
      throw t;
    }
    return value;
  }
}
