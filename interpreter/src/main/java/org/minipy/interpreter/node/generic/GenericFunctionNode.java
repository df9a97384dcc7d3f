package org.minipy.interpreter.node.generic;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.PyFunction;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.tuple.PyTuple;

/** A function with type parameters. */
public final class GenericFunctionNode extends ExprNode {
  private final ExprNode parameters;
  private final ExprNode function;

  /** Makes the tuple of type parameters, then the function that has them. */
  public GenericFunctionNode(ExprNode parameters, ExprNode function) {
    this.parameters = parameters;
    this.function = function;
  }

  @Override
  public PyObject execute(Frame f) {
    PyTuple types = (PyTuple) parameters.execute(f);
    try {
      PyFunction made = (PyFunction) function.execute(f);
      made.setTypeParams(types);
      return made;
    } finally {
      Refs.decref(types);
    }
  }
}
