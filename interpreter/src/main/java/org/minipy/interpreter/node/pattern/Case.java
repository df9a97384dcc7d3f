package org.minipy.interpreter.node.pattern;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/** The pattern of one {@code case} with the names it binds. */
public class Case {
  private final PatternNode pattern;
  private final int places;
  private final TargetNode[] names;
  private final int[] order;

  /**
   * Matches {@code pattern}, which captures values in {@code places} places.
   *
   * @param names what is assigned to after a match
   * @param order from which place each of them gets its value
   */
  public Case(PatternNode pattern, int places, TargetNode[] names, int[] order) {
    this.pattern = pattern;
    this.places = places;
    this.names = names;
    this.order = order;
  }

  /** The same pattern and names. */
  protected Case(Case other) {
    this(other.pattern, other.places, other.names, other.order);
  }

  /** Whether the subject, whose reference is stolen, matches; if so, the names are bound, else nothing has changed. */
  public boolean matches(Frame f, PyObject subjectSteal) {
    if (places == 0) {
      return pattern.matches(f, subjectSteal, Calls.NO_ARGS);
    }
    PyObject[] captured = new PyObject[places];
    try {
      if (!pattern.matches(f, subjectSteal, captured)) {
        Refs.clearForwards(captured, captured.length);
        return false;
      }
      for (int i = 0; i < names.length; i++) {
        PyObject value = captured[order[i]];
        captured[order[i]] = null;
        names[i].store(f, value);
      }
      return true;
    } catch (Throwable t) {
      Refs.clearForwards(captured, captured.length);
      throw t;
    }
  }
}
