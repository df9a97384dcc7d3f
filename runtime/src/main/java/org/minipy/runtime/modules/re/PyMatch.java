package org.minipy.runtime.modules.re;

import org.minipy.runtime.algorithm.regex.RegexMatcher;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** A match: where a pattern and its groups have matched. */
final class PyMatch extends PyGcObject {
  static final PyType TYPE = PyType.builtin("Match", new MatchSlots()).inModule("re").withGc().sealed().sized(80, 8);

  private final Region region;
  private final int[] bounds;
  private final int lastGroup;
  private PyPattern pattern;
  private PyObject string;

  /** The match that {@code matcher} has found; takes references. */
  PyMatch(PyPattern pattern, Region region, RegexMatcher matcher) {
    super(TYPE);
    this.pattern = Refs.newRef(pattern);
    this.string = Refs.newRef(region.subject().object());
    this.region = region;
    int groups = pattern.program().groups();
    bounds = new int[2 * groups + 2];
    for (int i = 0; i <= groups; i++) {
      bounds[2 * i] = matcher.start(i);
      bounds[2 * i + 1] = matcher.end(i);
    }
    lastGroup = matcher.lastGroup();
    track();
  }

  /** Borrowed. */
  PyPattern pattern() {
    return pattern;
  }

  /** What was searched, borrowed. */
  PyObject string() {
    return string;
  }

  Region region() {
    return region;
  }

  int lastGroup() {
    return lastGroup;
  }

  /** The number of groups. */
  int groups() {
    return bounds.length / 2 - 1;
  }

  int start(int group) {
    return bounds[2 * group];
  }

  int end(int group) {
    return bounds[2 * group + 1];
  }

  /** What a group has matched, owned; a reference to {@code absent} when it has not. */
  PyObject text(int group, PyObject absent) {
    return start(group) < 0 ? Refs.newRef(absent) : region.subject().slice(start(group), end(group));
  }

  /** Where a group begins and ends. */
  PyTuple span(int group) {
    return new TupleBuilder(2).integer(start(group)).integer(end(group)).build();
  }

  /** The number of a group given by number or name; raises IndexError. */
  int number(PyObject given) {
    long number = -1;
    if (Indexes.isIndex(given)) {
      number = Indexes.clip(given);
    } else if (pattern.groupIndex().getBorrowed(given) instanceof PyInt i) {
      number = i.longValue();
    }
    if (number < 0 || number > groups()) {
      throw Errors.indexError("no such group");
    }
    return (int) number;
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(string);
    visitor.visitIfPresent(pattern);
  }

  @Override
  protected void release() {
    PyObject oldString = string;
    PyObject oldPattern = pattern;
    string = null;
    pattern = null;
    Refs.xdecref(oldString);
    Refs.xdecref(oldPattern);
  }
}
