package org.minipy.runtime.call;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** Puts the arguments of a call to a function written in Java into the places of its parameters. */
public final class ArgumentBinder {
  private ArgumentBinder() {}

  /**
   * Binds a call. The result borrows the arguments, but owns the tuple and the dict of {@code *args} and {@code
   * **kwargs}, which {@link #release} gives back.
   *
   * @param callee tells the function's name as errors show it
   */
  public static PyObject[] bind(Signature s, Callee callee, PyObject[] args, PyStr[] keywords) {
    if (keywords == null && s.takesExactly(args.length)) {
      return args;
    }
    int given = args.length - (keywords == null ? 0 : keywords.length);
    boolean noKeywords = keywords == null || keywords.length == 0;
    if (!noKeywords && s.takesNoKeywords()) {
      throw ArgumentErrors.noKeywords(callee.shownName());
    }
    if (noKeywords && given == s.size() && s.varargs() < 0 && s.varkeywords() < 0 && given == s.positional()) {
      return args;
    }
    if (given > s.positional() && s.varargs() < 0 || given < s.required() && s.takesNoKeywords()
        || given < s.requiredByPosition() || args.length > s.size() && !s.isOpen()) {
      throw ArgumentErrors.wrongCount(s, callee.shownName(), given, args.length - given);
    }
    PyObject[] bound = new PyObject[s.size()];
    System.arraycopy(args, 0, bound, 0, Math.min(given, s.positional()));
    PyStr refused = noKeywords ? null : bindKeywords(s, bound, args, given, keywords);
    for (int i = 0; i < bound.length; i++) {
      if (bound[i] == null && s.defaultText(i) == null) {
        release(s, bound);
        throw ArgumentErrors.missing(s, i);
      }
    }
    if (refused != null) {
      release(s, bound);
      int place = givenTwice(s, keywords, given);
      throw place >= 0 ? ArgumentErrors.givenTwice(s, place) : ArgumentErrors.unexpectedKeyword(s, refused.value());
    }
    if (s.varargs() >= 0) {
      int first = Math.min(given, s.positional());
      try {
        bound[s.varargs()] = PyTuple.copyOf(args, first, given - first);
      } catch (Throwable t) {
        release(s, bound);
        throw t;
      }
    }
    return bound;
  }

  /** Binds a call of the function that errors call {@code shownName}. */
  public static PyObject[] bind(Signature s, String shownName, PyObject[] args, PyStr[] keywords) {
    return bind(s, () -> shownName, args, keywords);
  }

  /** Something that is called; errors ask for its name. */
  @FunctionalInterface
  public interface Callee {
    /** The name, qualified as CPython does. */
    String shownName();
  }

  /** Puts keyword arguments into their places; returns the first one that no parameter takes any more, or null. */
  private static PyStr bindKeywords(Signature s, PyObject[] bound, PyObject[] args, int given, PyStr[] keywords) {
    PyDict extra = null;
    PyStr refused = null;
    for (int k = 0; k < keywords.length; k++) {
      int place = find(s, keywords[k].value());
      if (place >= 0) {
        if (bound[place] == null) {
          bound[place] = args[given + k];
        } else if (refused == null) {
          refused = keywords[k];
        }
      } else if (s.varkeywords() >= 0) {
        if (extra == null) {
          extra = new PyDict();
        }
        extra.put(keywords[k], args[given + k]);
      } else if (refused == null) {
        refused = keywords[k];
      }
    }
    if (extra != null) {
      bound[s.varkeywords()] = extra;
    }
    return refused;
  }

  /** The first parameter that is given by position and by keyword, or -1. */
  private static int givenTwice(Signature s, PyStr[] keywords, int given) {
    int first = -1;
    for (PyStr keyword : keywords) {
      int place = find(s, keyword.value());
      if (place >= 0 && place < given && (first < 0 || place < first)) {
        first = place;
      }
    }
    return first;
  }

  private static int find(Signature s, String keyword) {
    for (int i = s.positionalOnly(); i < s.size(); i++) {
      if (i != s.varargs() && i != s.varkeywords() && s.parameter(i).equals(keyword)) {
        return i;
      }
    }
    return -1;
  }

  /** Gives back what {@link #bind} made. */
  public static void release(Signature s, PyObject[] bound) {
    if (s.varargs() >= 0) {
      Refs.xdecref(bound[s.varargs()]);
    }
    if (s.varkeywords() >= 0) {
      Refs.xdecref(bound[s.varkeywords()]);
    }
  }
}
