package org.minipy.interpreter.node.container;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Operands;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.list.PyList;

/** A list display without stars. */
public final class ListNode extends ExprNode {
  private final ExprNode[] items;

  /** The list of {@code items}. */
  public ListNode(ExprNode[] items) {
    this.items = items;
  }

  @Override
  public PyObject execute(Frame f) {
    return items.length == 0 ? new PyList() : new PyList(Operands.executeAll(items, f));
  }
}
