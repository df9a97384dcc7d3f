package org.minipy.interpreter.node.trace;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.Profiling;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.call.StarCallNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.text.PyStr;

/** A call with spread arguments that reports calls of built-in functions. */
public final class ProfiledStarCall extends StarCallNode {
  /** As {@link StarCallNode}. */
  public ProfiledStarCall(ExprNode function, ExprNode[] positional, boolean[] starred, PyStr[] keywords,
      ExprNode[] keywordValues, int position) {
    super(function, positional, starred, keywords, keywordValues, position);
  }

  @Override
  protected PyObject invoke(Frame f, PyObject callee, PyObject[] all, PyStr[] names) {
    return Profiling.callBorrowed(f, callee, all, names);
  }
}
