package org.minipy.runtime.modules.re;

import org.minipy.runtime.algorithm.regex.RegexMatcher;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.PyTuple;

/** findall() and split(). */
final class PatternLists {
  private PatternLists() {}

  static PyObject findAll(PyPattern pattern, Region region) {
    RegexMatcher matcher = region.matcher(pattern);
    PyList found = new PyList();
    int from = region.start();
    boolean mustAdvance = false;
    while (matcher.search(from, mustAdvance)) {
      found.appendSteal(found(region.subject(), matcher, pattern.program().groups()));
      from = matcher.end(0);
      mustAdvance = from == matcher.start(0);
    }
    return found;
  }

  private static PyObject found(Subject subject, RegexMatcher matcher, int groups) {
    if (groups <= 1) {
      return subject.slice(matcher.start(groups), matcher.end(groups));
    }
    PyObject[] parts = new PyObject[groups];
    for (int i = 0; i < groups; i++) {
      parts[i] = subject.slice(matcher.start(i + 1), matcher.end(i + 1));
    }
    return PyTuple.ofSteal(parts);
  }

  static PyObject split(PyPattern pattern, PyObject string, long most) {
    Subject subject = pattern.subject(string);
    Region region = Region.all(subject);
    RegexMatcher matcher = region.matcher(pattern);
    PyList parts = new PyList();
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
    parts.appendSteal(subject.slice(last, region.end()));
    return parts;
  }
}
