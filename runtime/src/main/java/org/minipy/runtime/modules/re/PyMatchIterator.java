package org.minipy.runtime.modules.re;

import org.minipy.runtime.algorithm.regex.RegexMatcher;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;

/** What finditer() returns: the matches one after the other. */
final class PyMatchIterator extends PyGcObject {
  static final PyType TYPE =
      PyType.builtin("callable_iterator", new IteratorSlots()).withGc().sealed().sized(48, 0);

  private final Region region;
  private final RegexMatcher matcher;
  private PyPattern pattern;
  private PyObject string;
  private int from;
  private boolean mustAdvance;

  /** Makes an iterator; takes references. */
  PyMatchIterator(PyPattern pattern, Region region) {
    super(TYPE);
    this.pattern = Refs.newRef(pattern);
    this.string = Refs.newRef(region.subject().object());
    this.region = region;
    this.matcher = region.matcher(pattern);
    this.from = region.start();
    track();
  }

  private PyObject nextMatch() {
    if (from < 0) {
      return null;
    }
    if (!matcher.search(from, mustAdvance)) {
      from = -1;
      return null;
    }
    from = matcher.end(0);
    mustAdvance = from == matcher.start(0);
    return new PyMatch(pattern, region, matcher);
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(pattern);
    visitor.visitIfPresent(string);
  }

  @Override
  protected void release() {
    PyObject oldPattern = pattern;
    PyObject oldString = string;
    pattern = null;
    string = null;
    Refs.xdecref(oldPattern);
    Refs.xdecref(oldString);
  }

  /** The slots of the iterator. */
  private static final class IteratorSlots extends Slots {
    @Override
    public String specials() {
      return "__getattribute__ __iter__ __next__";
    }

    @Override
    public PyObject iter(PyObject self) {
      return Refs.newRef(self);
    }

    @Override
    public boolean isIterator(PyObject self) {
      return true;
    }

    @Override
    public PyObject next(PyObject self) {
      return ((PyMatchIterator) self).nextMatch();
    }
  }
}
