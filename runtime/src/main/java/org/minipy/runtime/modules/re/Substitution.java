package org.minipy.runtime.modules.re;

import org.minipy.runtime.algorithm.regex.RegexMatcher;
import org.minipy.runtime.algorithm.regex.RegexSyntaxException;
import org.minipy.runtime.algorithm.regex.RegexTemplate;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.bytes.BytesLike;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** sub() and subn(). */
final class Substitution {
  private static final PyStr JOIN = PyStr.intern("join");

  private final PyPattern pattern;
  private final PyObject replacement;
  private final Region region;
  private final long most;
  private long count;

  /** Replaces at most {@code most} matches, all for 0. */
  Substitution(PyPattern pattern, PyObject replacement, PyObject string, long most) {
    this.pattern = pattern;
    this.replacement = replacement;
    this.region = Region.all(pattern.subject(string));
    this.most = most;
  }

  /** The new text. */
  PyObject text() {
    return Calls.isCallable(replacement) ? replacedByCalls() : replacedByTemplate();
  }

  /** The new text and how many matches were replaced. */
  PyObject textAndCount() {
    TupleBuilder both = new TupleBuilder(2).addSteal(text());
    return both.integer(count).build();
  }

  private PyObject replacedByTemplate() {
    RegexTemplate template = template(pattern, replacement);
    RegexMatcher matcher = region.matcher(pattern);
    StringBuilder text = new StringBuilder();
    int last = 0;
    int from = 0;
    boolean mustAdvance = false;
    while ((most == 0 || count < most) && matcher.search(from, mustAdvance)) {
      text.append(region.subject().text().slice(last, matcher.start(0)));
      expand(text, template, region.subject(), matcher::start, matcher::end);
      count++;
      last = matcher.end(0);
      from = last;
      mustAdvance = last == matcher.start(0);
    }
    if (count == 0) {
      return region.subject().slice(0, region.end());
    }
    text.append(region.subject().text().slice(last, region.end()));
    return region.subject().made(text.toString());
  }

  private PyObject replacedByCalls() {
    RegexMatcher matcher = region.matcher(pattern);
    PyList parts = new PyList();
    PyObject joiner = null;
    try {
      joiner = region.subject().made("");
      int last = 0;
      int from = 0;
      boolean mustAdvance = false;
      while ((most == 0 || count < most) && matcher.search(from, mustAdvance)) {
        if (last < matcher.start(0)) {
          parts.appendSteal(region.subject().slice(last, matcher.start(0)));
        }
        count++;
        last = matcher.end(0);
        from = last;
        mustAdvance = last == matcher.start(0);
        addResult(parts, new PyMatch(pattern, region, matcher));
      }
      if (last < region.end()) {
        parts.appendSteal(region.subject().slice(last, region.end()));
      }
      return Calls.method(joiner, JOIN, parts);
    } finally {
      Refs.xdecref(joiner);
      Refs.decref(parts);
    }
  }

  private void addResult(PyList parts, PyMatch matchSteal) {
    PyObject result;
    try {
      result = Calls.call(replacement, matchSteal);
    } finally {
      Refs.decref(matchSteal);
    }
    if (result == PyNone.NONE) {
      Refs.decref(result);
    } else {
      parts.appendSteal(result);
    }
  }

  /** The template that {@code given} is; raises what is wrong with it. */
  static RegexTemplate template(PyPattern pattern, PyObject given) {
    if (!(given instanceof PyStr) && !(given instanceof BytesLike)) {
      throw Errors.typeError("decoding to str: need a bytes-like object, " + PyType.of(given).name() + " found");
    }
    Subject text = Subject.of(given);
    if (text.isText() != pattern.isText()) {
      throw Errors.typeError(pattern.isText()
          ? "sequence item 0: expected str instance, " + PyType.of(given).name() + " found"
          : "sequence item 0: expected a bytes-like object, " + PyType.of(given).name() + " found");
    }
    try {
      return RegexTemplate.parse(text.characters(), text.isText(), pattern.program());
    } catch (RegexSyntaxException e) {
      throw ReErrors.of(e, given);
    }
  }

  /** The place of a group. */
  @FunctionalInterface
  interface Bound {
    int of(int group);
  }

  /** Appends the template with the groups of a match; those that did not match are empty. */
  static void expand(StringBuilder text, RegexTemplate template, Subject subject, Bound start, Bound end) {
    for (int i = 0; i < template.groups().size(); i++) {
      text.append(template.texts().get(i));
      int group = template.groups().get(i);
      if (start.of(group) >= 0) {
        text.append(subject.text().slice(start.of(group), end.of(group)));
      }
    }
    text.append(template.texts().getLast());
  }
}
