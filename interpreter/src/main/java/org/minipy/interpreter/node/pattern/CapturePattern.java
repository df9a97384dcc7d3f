package org.minipy.interpreter.node.pattern;

import org.minipy.interpreter.frame.Frame;
import org.minipy.runtime.memory.PyObject;

/** {@code name} or {@code *name}: matches anything, and keeps it. */
public final class CapturePattern extends PatternNode {
  private final int place;

  /** Captures in {@code place}. */
  public CapturePattern(int place) {
    this.place = place;
  }

  @Override
  public boolean matches(Frame f, PyObject subjectSteal, PyObject[] captured) {
    captured[place] = subjectSteal;
    return true;
  }
}
