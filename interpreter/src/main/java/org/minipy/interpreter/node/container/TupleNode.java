package org.minipy.interpreter.node.container;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Operands;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.tuple.PyTuple;

/** A tuple display without stars. */
public final class TupleNode extends ExprNode {
  private final ExprNode[] items;

  /** The tuple of {@code items}. */
  public TupleNode(ExprNode[] items) {
    this.items = items;
  }

  /** The items' nodes; not to be modified. */
  public ExprNode[] items() {
    return items;
  }

  @Override
  public PyObject execute(Frame f) {
    return PyTuple.ofSteal(Operands.executeAll(items, f));
  }
}
