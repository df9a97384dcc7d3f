package org.minipy.interpreter.node.pattern;

import org.minipy.interpreter.frame.Frame;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/** {@code a | b}: the first alternative that matches. All capture the same names. */
public final class OrPattern extends PatternNode {
  private final PatternNode[] alternatives;
  private final int firstPlace;
  private final int endPlace;

  /** Tries {@code alternatives}, which capture in the places from {@code firstPlace} up to {@code endPlace}. */
  public OrPattern(PatternNode[] alternatives, int firstPlace, int endPlace) {
    this.alternatives = alternatives;
    this.firstPlace = firstPlace;
    this.endPlace = endPlace;
  }

  @Override
  public boolean matches(Frame f, PyObject subjectSteal, PyObject[] captured) {
    try {
      for (PatternNode alternative : alternatives) {
        Refs.incref(subjectSteal);
        if (alternative.matches(f, subjectSteal, captured)) {
          return true;
        }
        for (int i = firstPlace; i < endPlace; i++) {
          PyObject dropped = captured[i];
          captured[i] = null;
          Refs.xdecref(dropped);
        }
      }
      return false;
    } finally {
      Refs.decref(subjectSteal);
    }
  }
}
