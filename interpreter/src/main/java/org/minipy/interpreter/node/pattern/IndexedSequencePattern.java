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
  private final int position;

  /** Matches items against {@code patterns}; null stands for a wildcard, whose item is not fetched. */
  public IndexedSequencePattern(PatternNode[] patterns, SequenceLength length, int position) {
    this.patterns = patterns;
    this.length = length;
    this.position = position;
  }

  @Override
  public boolean matches(Frame f, PyObject subjectSteal, PyObject[] captured) {
    f.position = position;
    try {
      if (!length.fits(subjectSteal)) {
        return false;
      }
      for (int i = 0; i < patterns.length; i++) {
        if (patterns[i] != null && !patterns[i].matches(f, item(f, subjectSteal, i), captured)) {
          return false;
        }
      }
      return true;
    } finally {
      Refs.decref(subjectSteal);
    }
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
