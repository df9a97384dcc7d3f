package org.minipy.runtime.modules.re;

import org.minipy.runtime.algorithm.regex.RegexMatcher;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** findall() and split(). */
final class PatternLists {
  private PatternLists() {}

  static PyObject findAll(PyPattern pattern, Region region) {
    RegexMatcher matcher = region.matcher(pattern);
    PyList found = new PyList();
    try {
      int from = region.start();
      boolean mustAdvance = false;
      while (matcher.search(from, mustAdvance)) {
        found.appendSteal(found(region.subject(), matcher, pattern.program().groups()));
        from = matcher.end(0);
        mustAdvance = from == matcher.start(0);
      }
    } catch (Throwable t) {
      Refs.decref(found);
      throw t;
    }
    return found;
  }

  private static PyObject found(Subject subject, RegexMatcher matcher, int groups) {
    if (groups <= 1) {
      return subject.slice(matcher.start(groups), matcher.end(groups));
    }
    TupleBuilder parts = new TupleBuilder(groups);
    try {
      for (int i = 1; i <= groups; i++) {
        parts.addSteal(subject.slice(matcher.start(i), matcher.end(i)));
      }
    } catch (Throwable t) {
      parts.giveBack();
      throw t;
    }
    return parts.build();
  }

  static PyObject split(PyPattern pattern, PyObject string, long most) {
    Subject subject = pattern.subject(string);
    Region region = Region.all(subject);
    RegexMatcher matcher = region.matcher(pattern);
    PyList parts = new PyList();
    try {
      split(parts, pattern, subject, matcher, region.end(), most);
      return parts;
    } catch (Throwable t) {
      Refs.decref(parts);
      throw t;
    }
  }

  private static void split(PyList parts, PyPattern pattern, Subject subject, RegexMatcher matcher, int end,
      long most) {
    int last = 0;
    int from = 0;
    boolean mustAdvance = false;
    long count = 0;
    while ((most == 0 || count < most) && matcher.search(from, mustAdvance)) {
      parts.appendSteal(subject.slice(last, matcher.start(0)));
      for (int i = 1; i <= pattern.program().groups(); i++) {
        parts.appendSteal(matcher.start(i) < 0 ? PyNone.owned() : subject.slice(matcher.start(i), matcher.end(i)));
      }
      count++;
      last = matcher.end(0);
      from = last;
      mustAdvance = last == matcher.start(0);
    }
    parts.appendSteal(subject.slice(last, end));
  }
}
