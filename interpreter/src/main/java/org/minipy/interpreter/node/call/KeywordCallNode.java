package org.minipy.interpreter.node.call;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.Invocation;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Operands;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.text.PyStr;

/** A call with keyword arguments, but without stars. */
public final class KeywordCallNode extends ExprNode {
  private final ExprNode function;
  private final ExprNode[] arguments;
  private final PyStr[] keywords;
  private final int position;

  /** Calls {@code function}; the last of {@code arguments} belong to {@code keywords}. */
  public KeywordCallNode(ExprNode function, ExprNode[] arguments, PyStr[] keywords, int position) {
    this.function = function;
    this.arguments = arguments;
    this.keywords = keywords;
    this.position = position;
  }

  @Override
  public PyObject execute(Frame f) {
    PyObject callee = function.execute(f);
    PyObject[] args = new PyObject[arguments.length];
    try {
      Operands.executeAll(arguments, f, args, 0);
    } catch (Throwable t) {
      Refs.decref(callee);
      throw t;
    }
    f.position = position;
    return Invocation.call(f, callee, args, keywords);
  }
}
