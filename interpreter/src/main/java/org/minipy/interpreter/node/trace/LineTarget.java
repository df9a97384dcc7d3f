package org.minipy.interpreter.node.trace;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.Tracing;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/** A target on a line of its own. */
public final class LineTarget extends TargetNode {
  private final TargetNode target;
  private final int line;

  /** Reports {@code line} before {@code target} is assigned or deleted. */
  public LineTarget(TargetNode target, int line) {
    this.target = target;
    this.line = line;
  }

  @Override
  public void store(Frame f, PyObject valueSteal) {
    try {
      Tracing.line(f, line);
    } catch (Throwable t) {
      Refs.decref(valueSteal);
      throw t;
    }
    target.store(f, valueSteal);
  }

  @Override
  public void delete(Frame f) {
    Tracing.line(f, line);
    target.delete(f);
  }
}
