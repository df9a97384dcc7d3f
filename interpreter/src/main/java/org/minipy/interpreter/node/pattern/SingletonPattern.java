package org.minipy.interpreter.node.pattern;

import org.minipy.interpreter.frame.Frame;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/** {@code None}, {@code True} or {@code False}: compared by identity. */
public final class SingletonPattern extends PatternNode {
  private final PyObject singleton;

  /** Matches {@code singleton}, an immortal. */
  public SingletonPattern(PyObject singleton) {
    this.singleton = singleton;
  }

  @Override
  public boolean matches(Frame f, PyObject subjectSteal, PyObject[] captured) {
    Refs.decref(subjectSteal);
    return subjectSteal == singleton;
  }
}
