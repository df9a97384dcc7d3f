package org.minipy.runtime.modules.re;

import org.minipy.runtime.algorithm.regex.RegexMatcher;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.protocol.Indexes;

/** The part of a string in which matches are looked for. */
record Region(Subject subject, int start, int end) {
  /** From {@code pos} to {@code endpos}, either of which may be null. */
  static Region of(Subject subject, PyObject pos, PyObject endpos) {
    int length = subject.text().length();
    int start = pos == null ? 0 : clip(Indexes.toIndex(pos), length);
    int end = endpos == null ? length : clip(Indexes.toIndex(endpos), length);
    return new Region(subject, start, end);
  }

  /** All of it. */
  static Region all(Subject subject) {
    return new Region(subject, 0, subject.text().length());
  }

  private static int clip(long index, int length) {
    return (int) Math.max(0, Math.min(index, length));
  }

  /** A matcher for this part. */
  RegexMatcher matcher(PyPattern pattern) {
    return pattern.matcher(subject, end);
  }
}
