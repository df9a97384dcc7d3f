package org.minipy.interpreter.node.trace;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.Profiling;
import org.minipy.interpreter.frame.Tracing;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Operands;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.text.PyStr;

/** A call without stars that reports its line and calls of built-in functions. */
public final class ProfiledCall extends ExprNode {
  private final ExprNode function;
  private final ExprNode[] arguments;
  private final PyStr[] keywords;
  private final int position;

  /** Calls {@code function}; the last of {@code arguments} belong to {@code keywords}, which may be null. */
  public ProfiledCall(ExprNode function, ExprNode[] arguments, PyStr[] keywords, int position) {
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
    try {
      Tracing.line(f, f.line());
    } catch (Throwable t) {
      Refs.decref(callee);
      Refs.decrefAll(args);
      throw t;
    }
    return Profiling.call(f, callee, args, keywords);
  }
}
