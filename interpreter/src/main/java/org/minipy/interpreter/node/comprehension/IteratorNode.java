package org.minipy.interpreter.node.comprehension;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.control.ForSupport;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.AsyncIteration;

/** The iterator of the outermost iterable of a comprehension, made before its function is called. */
public final class IteratorNode extends ExprNode {
  private final ExprNode iterable;
  private final boolean async;
  private final int position;

  /** iter() or aiter() of {@code iterable}. */
  public IteratorNode(ExprNode iterable, boolean async, int position) {
    this.iterable = iterable;
    this.async = async;
    this.position = position;
  }

  @Override
  public PyObject execute(Frame f) {
    if (!async) {
      return ForSupport.iterator(f, iterable, position);
    }
    PyObject source = iterable.execute(f);
    f.position = position;
    try {
      return AsyncIteration.iter(source);
    } finally {
      Refs.decref(source);
    }
  }
}
