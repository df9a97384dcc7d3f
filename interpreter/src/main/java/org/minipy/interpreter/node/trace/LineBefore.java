package org.minipy.interpreter.node.trace;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.Tracing;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;

/** An expression that begins on a line. */
public final class LineBefore extends ExprNode {
  private final ExprNode expression;
  private final int line;

  /** Reports {@code line}, then evaluates {@code expression}. */
  public LineBefore(ExprNode expression, int line) {
    this.expression = expression;
    this.line = line;
  }

  @Override
  public PyObject execute(Frame f) {
    Tracing.line(f, line);
    return expression.execute(f);
  }

  @Override
  public boolean test(Frame f) {
    Tracing.line(f, line);
    return expression.test(f);
  }
}
