package org.minipy.interpreter.node.pattern;

import org.minipy.interpreter.frame.Frame;
import org.minipy.runtime.memory.PyObject;

/** {@code _}: matches anything. */
public final class WildcardPattern extends PatternNode {
  private final Drop drop;

  /** Matches, and leaves its subject to {@code drop}. */
  public WildcardPattern(Drop drop) {
    this.drop = drop;
  }

  @Override
  public boolean matches(Frame f, PyObject subjectSteal, PyObject[] captured) {
    drop.take(subjectSteal, captured);
    return true;
  }
}
