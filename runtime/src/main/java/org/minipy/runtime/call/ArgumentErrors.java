package org.minipy.runtime.call;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;

/**
 * The wording of wrong calls to functions written in Java. CPython words them by the calling convention of the function:
 * none or exactly one argument, positional only, or with keywords.
 */
final class ArgumentErrors {
  private ArgumentErrors() {}

  static PyException noKeywords(String name) {
    return Errors.typeError(name + "() takes no keyword arguments");
  }

  static PyException wrongCount(Signature s, String shown, int given, int keywords) {
    if (s.takesNoKeywords()) {
      int max = s.positional();
      int min = s.required();
      if (max == 0 && s.varargs() < 0) {
        return Errors.typeError(shown + "() takes no arguments (" + given + " given)");
      }
      if (max == 1 && min == 1 && s.varargs() < 0) {
        return Errors.typeError(shown + "() takes exactly one argument (" + given + " given)");
      }
      return Errors.typeError(s.name() + " expected " + bound(min, max, given, s.varargs() >= 0) + ", got " + given);
    }
    int max = s.positional();
    int total = given + keywords;
    if (given > max) {
      if (s.size() == max) {
        return Errors.typeError(s.name() + "() takes " + (s.required() == max ? "exactly" : "at most") + " " + max
            + plural(" argument", max) + " (" + total + " given)");
      }
      return Errors.typeError(s.name() + "() takes " + (max == 0 ? "no" : (s.required() == max ? "exactly " : "at most ") + max)
          + " positional argument" + (max == 1 ? "" : "s") + (max == 0 ? "" : " (" + given + " given)"));
    }
    return missing(s, shown, given, given);
  }

  private static String bound(int min, int max, int given, boolean open) {
    if (min == max && !open) {
      return min + plural(" argument", min);
    }
    return given < min ? "at least " + min + plural(" argument", min) : "at most " + max + plural(" argument", max);
  }

  private static String plural(String noun, int n) {
    return n == 1 ? noun : noun + "s";
  }

  static PyException missing(Signature s, String shown, int place, int given) {
    if (s.takesNoKeywords()) {
      return wrongCount(s, shown, given, 0);
    }
    if (place < s.positionalOnly()) {
      return Errors.typeError(s.name() + "() takes " + (s.required() == s.positional() ? "exactly " : "at least ")
          + s.required() + plural(" positional argument", s.required()) + " (" + given + " given)");
    }
    return Errors.typeError(s.name() + "() missing required argument '" + s.parameter(place) + "' (pos " + (place + 1) + ")");
  }

  static PyException givenTwice(Signature s, String shown, int place) {
    return Errors.typeError("argument for " + s.name() + "() given by name ('" + s.parameter(place) + "') and position ("
        + (place + 1) + ")");
  }

  static PyException unexpectedKeyword(Signature s, String shown, String keyword) {
    return Errors.typeError("'" + keyword + "' is an invalid keyword argument for " + s.name() + "()");
  }
}
