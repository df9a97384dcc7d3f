package org.minipy.interpreter.node.function;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.container.Unpacking;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/** The annotation of {@code *args: *value}: the only item of an iterable; raises ValueError when there is not one. */
public final class StarredAnnotation extends ExprNode {
  private final ExprNode value;
  private final int position;

  /** The only item of {@code value}; {@code position} is that of the definition. */
  public StarredAnnotation(ExprNode value, int position) {
    this.value = value;
    this.position = position;
  }

  @Override
  public PyObject execute(Frame f) {
    PyObject iterable = value.execute(f);
    try {
      f.position = position;
      return Unpacking.exactly(iterable, 1)[0];
    } finally {
      Refs.decref(iterable);
    }
  }
}
