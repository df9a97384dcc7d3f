package org.minipy.interpreter.node.container;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Operands;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.list.PyList;

/** A list display. As in CPython, the items of a long one are appended one by one as they are evaluated. */
public final class ListNode extends ExprNode {
  /** Displays with more items than this are not evaluated as a whole before the container is made. */
  static final int STACK_LIMIT = 30;

  private final ExprNode[] items;
  private final int position;

  /** The list of {@code items}. */
  public ListNode(ExprNode[] items, int position) {
    this.items = items;
    this.position = position;
  }

  @Override
  public PyObject execute(Frame f) {
    if (items.length > STACK_LIMIT) {
      return oneByOne(f);
    }
    PyObject[] values = items.length == 0 ? null : Operands.executeAll(items, f);
    f.position = position;
    return values == null ? new PyList() : PyList.ofSteal(values);
  }

  private PyObject oneByOne(Frame f) {
    f.position = position;
    PyList list = new PyList();
    try {
      for (ExprNode item : items) {
        list.appendSteal(item.execute(f));
      }
      return list;
    } catch (Throwable t) {
      Refs.decref(list);
      throw t;
    }
  }
}
