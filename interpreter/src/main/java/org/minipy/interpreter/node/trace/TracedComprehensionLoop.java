package org.minipy.interpreter.node.trace;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.Tracing;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.interpreter.node.comprehension.ComprehensionLoop;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.Slots;

/** One {@code for} of a comprehension that reports its jumps back, and the StopIteration that ends it. */
public final class TracedComprehensionLoop extends ComprehensionLoop {
  private final int bodyLine;
  private final int line;

  /** As {@link ComprehensionLoop}; the element stands on {@code bodyLine}, items are fetched on {@code line}. */
  public TracedComprehensionLoop(ExprNode iterable, TargetNode target, ExprNode[] conditions, StmtNode body,
      int position, int bodyLine, int line) {
    super(iterable, target, conditions, body, position);
    this.bodyLine = bodyLine;
    this.line = line;
  }

  @Override
  protected PyObject next(Frame f, Slots slots, PyObject iterator) {
    return Tracing.next(f, slots, iterator);
  }

  @Override
  protected void jumpBack(Frame f) {
    Tracing.line(f, bodyLine);
    Tracing.jump(f, line);
  }
}
