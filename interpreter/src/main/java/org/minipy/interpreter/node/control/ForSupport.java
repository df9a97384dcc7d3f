package org.minipy.interpreter.node.control;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Iteration;

/** What loops and comprehensions share. */
public final class ForSupport {
  private ForSupport() {}

  /** Evaluates an iterable and gets its iterator, owned. */
  public static PyObject iterator(Frame f, ExprNode iterable, int position) {
    PyObject source = iterable.execute(f);
    f.position = position;
    try {
      return Iteration.iter(source);
    } finally {
      Refs.decref(source);
    }
  }
}
