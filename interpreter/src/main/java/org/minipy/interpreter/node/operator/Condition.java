package org.minipy.interpreter.node.operator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Results;
import org.minipy.runtime.types.number.PyBool;

/** An expression whose truth is asked: says where it stands when its value has a truth of its own. */
public final class Condition extends ExprNode {
  private final ExprNode expression;
  private final int position;

  /** The truth of {@code expression}. */
  public Condition(ExprNode expression, int position) {
    this.expression = expression;
    this.position = position;
  }

  @Override
  public PyObject execute(Frame f) {
    return expression.execute(f);
  }

  @Override
  public boolean test(Frame f) {
    PyObject value = expression.execute(f);
    if (value == PyBool.TRUE || value == PyBool.FALSE) {
      Refs.decref(value);
      return value == PyBool.TRUE;
    }
    f.position = position;
    return Results.takeTruth(value);
  }
}
