package org.minipy.runtime.call;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;

/**
 * The wording of wrong calls to functions written in Java. CPython words them by the calling convention of the
 * function: none or exactly one argument, positional only, or with keywords.
 */
final class ArgumentErrors {
  private ArgumentErrors() {}

  static PyException noKeywords(String name) {
    return Errors.typeError(name + "() takes no keyword arguments");
  }

  static PyException wrongCount(Signature s, String shown, int given, int keywords) {
    if (!s.takesNoKeywords()) {
      return Errors.typeError(s.name() + "() takes " + count(s, given, keywords));
    }
    int max = s.positional();
    int min = s.required();
    boolean open = s.varargs() >= 0;
    if (s.isTupleStyle()) {
      boolean few = given < min;
      return Errors.typeError(s.name() + "() takes " + (few ? "at least " : "at most ") + argument(few ? min : max, "")
          + given(given));
    }
    if (max == 0 && !open) {
      return Errors.typeError(shown + "() takes no arguments" + given(given));
    }
    if (max == 1 && min == 1 && !open) {
      return Errors.typeError(shown + "() takes exactly one argument" + given(given));
    }
    String bound = min == max && !open ? argument(min, "")
        : given < min ? "at least " + argument(min, "") : "at most " + argument(max, "");
    return Errors.typeError(s.name() + " expected " + bound + ", got " + given);
  }

  private static String count(Signature s, int given, int keywords) {
    int max = s.positional();
    int total = given + keywords;
    if (total > s.size() && !s.isOpen()) {
      return "at most " + argument(s.size(), given == 0 ? "keyword " : "") + given(total);
    }
    if (given > max) {
      return max == 0
          ? "no positional arguments"
          : (s.required() < max ? "at most " : "exactly ") + argument(max, "positional ") + given(given);
    }
    int min = s.requiredByPosition();
    return (min < max ? "at least " : "exactly ") + argument(min, "positional ") + given(given);
  }

  private static String argument(int n, String kind) {
    return n + " " + kind + (n == 1 ? "argument" : "arguments");
  }

  private static String given(int n) {
    return " (" + n + " given)";
  }

  static PyException missing(Signature s, int place) {
    return Errors.typeError(
        s.name() + "() missing required argument '" + s.parameter(place) + "' (pos " + (place + 1) + ")");
  }

  static PyException givenTwice(Signature s, int place) {
    return Errors.typeError(
        "argument for " + s.name() + "() given by name ('" + s.parameter(place) + "') and position ("
        + (place + 1) + ")");
  }

  static PyException unexpectedKeyword(Signature s, String keyword) {
    return Errors.typeError("'" + keyword + "' is an invalid keyword argument for " + s.name() + "()");
  }
}
