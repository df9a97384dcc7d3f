package org.minipy.interpreter.node.trace;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.Tracing;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.function.DecoratedNode;

/** A decorated definition each of whose decorators is called on its line. */
public final class TracedDecorated extends DecoratedNode {
  private final int[] lines;

  /** As {@link DecoratedNode}; the decorators stand on {@code lines}. */
  public TracedDecorated(ExprNode[] decorators, int[] positions, int[] lines, ExprNode definition) {
    super(decorators, positions, definition);
    this.lines = lines;
  }

  @Override
  protected void beforeCall(Frame f, int i) {
    Tracing.line(f, lines[i]);
  }
}
