package org.minipy.interpreter.node.pattern;

import org.minipy.interpreter.frame.Frame;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/** {@code pattern as name}. */
public final class AsPattern extends PatternNode {
  private final PatternNode pattern;
  private final int place;

  /** Captures in {@code place} what matches {@code pattern}. */
  public AsPattern(PatternNode pattern, int place) {
    this.pattern = pattern;
    this.place = place;
  }

  @Override
  public boolean matches(Frame f, PyObject subjectSteal, PyObject[] captured) {
    Refs.incref(subjectSteal);
    boolean matched;
    try {
      matched = pattern.matches(f, subjectSteal, captured);
    } catch (Throwable t) {
      Refs.decref(subjectSteal);
      throw t;
    }
    if (matched) {
      captured[place] = subjectSteal;
    } else {
      Refs.decref(subjectSteal);
    }
    return matched;
  }
}
