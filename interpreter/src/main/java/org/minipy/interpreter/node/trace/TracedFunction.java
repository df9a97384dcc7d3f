package org.minipy.interpreter.node.trace;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.PyCode;
import org.minipy.interpreter.frame.Tracing;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.function.FunctionNode;
import org.minipy.runtime.memory.PyObject;

/** The making of a function, which reports its line after the defaults. */
public final class TracedFunction extends FunctionNode {
  private final int line;

  /** As {@link FunctionNode}, on {@code line}. */
  public TracedFunction(PyCode code, ExprNode defaults, ExprNode keywordDefaults, ExprNode annotations,
      int[] closureSlots, PyObject doc, int position, int line) {
    super(code, defaults, keywordDefaults, annotations, closureSlots, doc, position);
    this.line = line;
  }

  @Override
  protected void beforeMaking(Frame f) {
    Tracing.line(f, line);
  }
}
