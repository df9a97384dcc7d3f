package org.minipy.interpreter.node.pattern;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/** The pattern of one {@code case} with the names it binds. */
public class Case {
  private final PatternNode pattern;
  private final TargetNode[] names;

  /** Matches {@code pattern}, which captures as many values as there are {@code names}. */
  public Case(PatternNode pattern, TargetNode[] names) {
    this.pattern = pattern;
    this.names = names;
  }

  /** The same pattern and names. */
  protected Case(Case other) {
    this(other.pattern, other.names);
  }

  /** Whether the subject, whose reference is stolen, matches; if so, the names are bound, else nothing has changed. */
  public boolean matches(Frame f, PyObject subjectSteal) {
    if (names.length == 0) {
      return pattern.matches(f, subjectSteal, Calls.NO_ARGS);
    }
    PyObject[] captured = new PyObject[names.length];
    try {
      if (!pattern.matches(f, subjectSteal, captured)) {
        Refs.clearForwards(captured, captured.length);
        return false;
      }
      for (int i = 0; i < names.length; i++) {
        PyObject value = captured[i];
        captured[i] = null;
        names[i].store(f, value);
      }
      return true;
    } catch (Throwable t) {
      Refs.clearForwards(captured, captured.length);
      throw t;
    }
  }
}
