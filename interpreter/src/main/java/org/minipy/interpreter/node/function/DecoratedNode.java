package org.minipy.interpreter.node.function;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.Invocation;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Operands;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/** A decorated function or class: decorators are evaluated first to last, and called last to first. */
public class DecoratedNode extends ExprNode {
  private final ExprNode[] decorators;
  private final int[] positions;
  private final ExprNode definition;

  /** Applies {@code decorators} to {@code definition}. */
  public DecoratedNode(ExprNode[] decorators, int[] positions, ExprNode definition) {
    this.decorators = decorators;
    this.positions = positions;
    this.definition = definition;
  }

  /** The decorator {@code i} is about to be called. */
  protected void beforeCall(Frame f, int i) {}

  @Override
  public PyObject execute(Frame f) {
    PyObject[] callables = Operands.executeAll(decorators, f);
    PyObject value = null;
    try {
      value = definition.execute(f);
      for (int i = callables.length - 1; i >= 0; i--) {
        f.position = positions[i];
        beforeCall(f, i);
        PyObject decorator = callables[i];
        callables[i] = null;
        PyObject[] argument = {value};
        value = null;
        value = Invocation.call(f, decorator, argument, null);
      }
      return value;
    } catch (Throwable t) {
      Refs.xdecref(value);
      Refs.decrefAll(callables);
      throw t;
    }
  }
}
