package org.minipy.interpreter.node.container;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Operands;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.tuple.PyTuple;

/** A tuple display without stars. */
public final class TupleNode extends ExprNode {
  private final ExprNode[] items;
  private final int position;

  /** The tuple of {@code items}. */
  public TupleNode(ExprNode[] items, int position) {
    this.items = items;
    this.position = position;
  }

  /** The items' nodes; not to be modified. */
  public ExprNode[] items() {
    return items;
  }

  @Override
  public PyObject execute(Frame f) {
    PyObject[] values = Operands.executeAll(items, f);
    f.position = position;
    return PyTuple.ofSteal(values);
  }
}
