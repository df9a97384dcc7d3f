package org.minipy.interpreter.node.operator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/** {@code (target := value)}. */
public final class NamedNode extends ExprNode {
  private final TargetNode target;
  private final ExprNode value;

  /** Assigns {@code value} to {@code target} and is its value. */
  public NamedNode(TargetNode target, ExprNode value) {
    this.target = target;
    this.value = value;
  }

  @Override
  public PyObject execute(Frame f) {
    PyObject v = value.execute(f);
    Refs.incref(v);
    try {
      target.store(f, v);
    } catch (Throwable t) {
      Refs.decref(v);
      throw t;
    }
    return v;
  }
}
