package org.minipy.interpreter.node.pattern;

import org.minipy.interpreter.frame.Frame;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/** A sequence pattern of wildcards only, such as {@code []} or {@code [_, *_]}: just the length matters. */
public final class AnySequencePattern extends PatternNode {
  private final SequenceLength length;
  private final int position;

  /** Matches sequences of {@code length}. */
  public AnySequencePattern(SequenceLength length, int position) {
    this.length = length;
    this.position = position;
  }

  @Override
  public boolean matches(Frame f, PyObject subjectSteal, PyObject[] captured) {
    f.position = position;
    try {
      return length.fits(subjectSteal);
    } finally {
      Refs.decref(subjectSteal);
    }
  }
}
