package org.minipy.interpreter.node.pattern;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.container.Unpacking;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/** {@code [a, *b, c]}: unpacks the subject, then matches item by item. */
public final class SequencePattern extends PatternNode {
  private final PatternNode[] patterns;
  private final SequenceLength length;
  private final int position;

  /** Matches items against {@code patterns}; the starred one, if any, gets a list. */
  public SequencePattern(PatternNode[] patterns, SequenceLength length, int position) {
    this.patterns = patterns;
    this.length = length;
    this.position = position;
  }

  @Override
  public boolean matches(Frame f, PyObject subjectSteal, PyObject[] captured) {
    PyObject[] items;
    f.position = position;
    try {
      if (!length.fits(subjectSteal)) {
        return false;
      }
      items = length.star() < 0
          ? Unpacking.exactly(subjectSteal, patterns.length)
          : Unpacking.withStar(subjectSteal, length.star(), patterns.length);
    } finally {
      Refs.decref(subjectSteal);
    }
    return matchAll(f, patterns, items, captured);
  }

  /** Whether each of {@code items}, which is emptied in any case, matches the pattern in its place. */
  static boolean matchAll(Frame f, PatternNode[] patterns, PyObject[] items, PyObject[] captured) {
    try {
      for (int i = 0; i < patterns.length; i++) {
        PyObject item = items[i];
        items[i] = null;
        if (!patterns[i].matches(f, item, captured)) {
          Refs.clearForwards(items, items.length);
          return false;
        }
      }
      return true;
    } catch (Throwable t) {
      Refs.clearForwards(items, items.length);
      throw t;
    }
  }
}
