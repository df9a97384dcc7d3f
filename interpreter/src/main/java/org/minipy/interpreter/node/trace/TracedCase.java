package org.minipy.interpreter.node.trace;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.Tracing;
import org.minipy.interpreter.node.pattern.Case;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/** A case that reports its line before its pattern is tried. */
public final class TracedCase extends Case {
  private final int line;

  /** Reports {@code line}, then does as {@code pattern}. */
  public TracedCase(Case pattern, int line) {
    super(pattern);
    this.line = line;
  }

  @Override
  public boolean matches(Frame f, PyObject subjectSteal) {
    try {
      Tracing.line(f, line);
    } catch (Throwable t) {
      Refs.decref(subjectSteal);
      throw t;
    }
    return super.matches(f, subjectSteal);
  }
}
