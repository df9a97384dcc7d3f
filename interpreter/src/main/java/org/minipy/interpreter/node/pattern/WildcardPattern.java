package org.minipy.interpreter.node.pattern;

import org.minipy.interpreter.frame.Frame;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/** {@code _}: matches anything. */
public final class WildcardPattern extends PatternNode {
  @Override
  public boolean matches(Frame f, PyObject subjectSteal, PyObject[] captured) {
    Refs.decref(subjectSteal);
    return true;
  }
}
