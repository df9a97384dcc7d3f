package org.minipy.interpreter.node.generic;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.typing.PyGeneric;

/** The base {@code Generic[T]} of a class with type parameters. */
public final class GenericBaseNode extends ExprNode {
  private final ExprNode parameters;

  /** Makes the base from the tuple of type parameters. */
  public GenericBaseNode(ExprNode parameters) {
    this.parameters = parameters;
  }

  @Override
  public PyObject execute(Frame f) {
    PyObject types = parameters.execute(f);
    try {
      return PyGeneric.withParameters((PyTuple) types);
    } finally {
      Refs.decref(types);
    }
  }
}
