package org.minipy.interpreter.node.container;

import java.util.Arrays;
import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Operands;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.tuple.PyTuple;

/** A list or tuple display in which some items are starred iterables. */
public final class StarListNode extends ExprNode {
  private final ExprNode[] leading;
  private final ExprNode[] items;
  private final boolean[] starred;
  private final boolean tuple;
  private final int position;
  private final int first;

  /** The list, or tuple, of {@code items}, those {@code starred} spread. */
  public StarListNode(ExprNode[] items, boolean[] starred, boolean tuple, int position) {
    this.items = items;
    this.starred = starred;
    this.tuple = tuple;
    this.position = position;
    this.first = firstStar(starred);
    this.leading = Arrays.copyOf(items, first);
  }

  /** How many items are evaluated before the list is made: those before the first star, unless the display is long. */
  static int firstStar(boolean[] starred) {
    int i = 0;
    while (starred.length <= ListNode.STACK_LIMIT && i < starred.length && !starred[i]) {
      i++;
    }
    return i;
  }

  @Override
  public PyObject execute(Frame f) {
    PyObject[] start = first == 0 ? null : Operands.executeAll(leading, f);
    f.position = position;
    PyList list = start == null ? new PyList() : PyList.ofSteal(start);
    try {
      for (int i = first; i < items.length; i++) {
        PyObject item = items[i].execute(f);
        if (starred[i]) {
          f.position = position;
          spread(list, item);
        } else {
          list.appendSteal(item);
        }
      }
      return tuple ? toTuple(list) : list;
    } catch (Throwable t) {
      Refs.decref(list);
      throw t;
    }
  }

  /** Appends the items of {@code iterable}, whose reference is stolen. */
  public static void spread(PyList list, PyObject iterable) {
    try {
      if (PyType.of(iterable).special(Special.ITER) == null && PyType.of(iterable).special(Special.GETITEM) == null) {
        throw notIterable(iterable);
      }
      list.extend(iterable);
    } finally {
      Refs.decref(iterable);
    }
  }

  private static PyException notIterable(PyObject o) {
    return Errors.typeError("Value after * must be an iterable, not " + PyType.of(o).name());
  }

  private static PyObject toTuple(PyList listSteal) {
    PyTuple tuple = PyTuple.copyOf(listSteal.items(), 0, listSteal.size());
    Refs.decref(listSteal);
    return tuple;
  }
}
