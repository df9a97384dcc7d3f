package org.minipy.interpreter.node.pattern;

import org.minipy.interpreter.frame.Frame;
import org.minipy.runtime.memory.PyObject;

/**
 * An executable pattern of a {@code case}.
 *
 * <p>A pattern takes its subject over from whoever matches it, as in CPython each one pops its subject from the
 * evaluation stack. What it captures goes to {@code captured}, which owns it; names are bound only after the whole
 * pattern matched.
 */
public abstract class PatternNode {
  /** Whether the subject, whose reference is stolen in any case, matches. */
  public abstract boolean matches(Frame f, PyObject subjectSteal, PyObject[] captured);
}
