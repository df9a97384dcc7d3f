package org.minipy.interpreter.node.trace;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.Tracing;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.interpreter.node.control.For;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.Slots;

/** A for statement that reports the StopIteration that ends it, where there is one. */
public final class TracedFor extends For {
  /** As {@link For}. */
  public TracedFor(TargetNode target, ExprNode iterable, StmtNode body, StmtNode orElse, int position) {
    super(target, iterable, body, orElse, position);
  }

  @Override
  protected PyObject next(Frame f, Slots slots, PyObject iterator) {
    return Tracing.next(f, slots, iterator);
  }
}
