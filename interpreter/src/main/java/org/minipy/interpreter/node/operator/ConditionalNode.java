package org.minipy.interpreter.node.operator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;

/** {@code body if test else orElse}. */
public final class ConditionalNode extends ExprNode {
  private final ExprNode test;
  private final ExprNode body;
  private final ExprNode orElse;

  /** Evaluates {@code test}, then one of the others. */
  public ConditionalNode(ExprNode test, ExprNode body, ExprNode orElse) {
    this.test = test;
    this.body = body;
    this.orElse = orElse;
  }

  @Override
  public PyObject execute(Frame f) {
    return test.test(f) ? body.execute(f) : orElse.execute(f);
  }

  @Override
  public boolean test(Frame f) {
    return test.test(f) ? body.test(f) : orElse.test(f);
  }
}
