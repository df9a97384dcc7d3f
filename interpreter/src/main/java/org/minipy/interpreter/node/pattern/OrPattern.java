package org.minipy.interpreter.node.pattern;

import org.minipy.interpreter.frame.Frame;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/** {@code a | b}: the first alternative that matches. All capture the same names. */
public final class OrPattern extends PatternNode {
  private final PatternNode[] alternatives;
  private final int firstPlace;
  private final int endPlace;
  private final Drop drop;

  /**
   * Tries {@code alternatives}, which capture in the places from {@code firstPlace} up to {@code endPlace}; {@code
   * drop} gets the subject that matched.
   */
  public OrPattern(PatternNode[] alternatives, int firstPlace, int endPlace, Drop drop) {
    this.alternatives = alternatives;
    this.firstPlace = firstPlace;
    this.endPlace = endPlace;
    this.drop = drop;
  }

  @Override
  public boolean matches(Frame f, PyObject subjectSteal, PyObject[] captured) {
    try {
      for (PatternNode alternative : alternatives) {
        Refs.incref(subjectSteal);
        if (alternative.matches(f, subjectSteal, captured)) {
          drop.take(subjectSteal, captured);
          return true;
        }
        for (int i = firstPlace; i < endPlace; i++) {
          PyObject dropped = captured[i];
          captured[i] = null;
          Refs.xdecref(dropped);
        }
      }
    } catch (Throwable t) {
      Refs.decref(subjectSteal);
      throw t;
    }
    Refs.decref(subjectSteal);
    return false;
  }
}
