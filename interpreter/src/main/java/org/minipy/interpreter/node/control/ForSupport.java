package org.minipy.interpreter.node.control;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Operands;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.types.list.PyListIterator;
import org.minipy.runtime.types.range.PyRangeIterator;

/** What loops and comprehensions share. */
public final class ForSupport {
  private ForSupport() {}

  /** Evaluates an iterable and gets its iterator, owned. */
  public static PyObject iterator(Frame f, ExprNode iterable, int position) {
    PyObject source = Operands.owned(iterable, f);
    f.position = position;
    try {
      return Iteration.iter(source);
    } finally {
      Refs.decref(source);
    }
  }

  /** The next item of {@code iterator}, whose slots are {@code slots}, owned; null at the end. */
  public static PyObject next(Slots slots, PyObject iterator) {
    if (iterator.getClass() == PyRangeIterator.class) {
      return ((PyRangeIterator) iterator).nextItem();
    }
    if (iterator.getClass() == PyListIterator.class) {
      return ((PyListIterator) iterator).nextItem();
    }
    return Iteration.nextOrNull(slots, iterator);
  }
}
