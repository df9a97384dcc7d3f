package org.minipy.interpreter.node.pattern;

import org.minipy.interpreter.frame.Frame;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.types.number.PyInt;

/** {@code [a, *_, b]}: with nobody interested in the middle, items are fetched one by one with {@code subject[i]}. */
public final class IndexedSequencePattern extends PatternNode {
  private final PatternNode[] patterns;
  private final SequenceLength length;
  private final Drop drop;
  private final int position;

  /**
   * Matches items against {@code patterns}; null stands for a wildcard, whose item is not fetched. {@code drop} gets
   * the subject that matched.
   */
  public IndexedSequencePattern(PatternNode[] patterns, SequenceLength length, Drop drop, int position) {
    this.patterns = patterns;
    this.length = length;
    this.drop = drop;
    this.position = position;
  }

  @Override
  public boolean matches(Frame f, PyObject subjectSteal, PyObject[] captured) {
    f.position = position;
    boolean matched;
    try {
      matched = length.fits(subjectSteal);
      for (int i = 0; matched && i < patterns.length; i++) {
        matched = patterns[i] == null || patterns[i].matches(f, item(f, subjectSteal, i), captured);
      }
    } catch (Throwable t) {
      Refs.decref(subjectSteal);
      throw t;
    }
    if (matched) {
      drop.take(subjectSteal, captured);
    } else {
      Refs.decref(subjectSteal);
    }
    return matched;
  }

  private PyObject item(Frame f, PyObject subject, int i) {
    f.position = position;
    PyObject index = PyInt.of(i < length.star() ? i : Items.length(subject) - (patterns.length - i));
    try {
      return Items.get(subject, index);
    } finally {
      Refs.decref(index);
    }
  }
}
