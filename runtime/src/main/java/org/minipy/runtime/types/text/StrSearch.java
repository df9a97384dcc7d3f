package org.minipy.runtime.types.text;

import org.minipy.runtime.algorithm.TextSearch;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.slice.SliceRange;
import org.minipy.runtime.types.tuple.PyTuple;

/** find, index, count, startswith and their like. */
final class StrSearch {
  private StrSearch() {}

  /** A bound of a search in a string of {@code length} characters. */
  static long bound(PyObject o, long length, long otherwise) {
    if (o == null || o == PyNone.NONE) {
      return otherwise;
    }
    long bound = SliceRange.bound(o);
    return bound < 0 ? Math.max(0, bound + length) : bound;
  }

  /** The position of {@code args[0]} between {@code args[1]} and {@code args[2]}, or -1. */
  private static int position(PyStr s, PyObject[] args, boolean fromRight) {
    int length = s.length();
    long start = bound(args[1], length, 0);
    long end = Math.min(bound(args[2], length, length), length);
    PyStr part = StrArguments.plain(args[0]);
    if (end - start < part.length()) {
      return -1;
    }
    String text = s.value();
    String sought = part.value();
    int from = s.offset((int) start);
    int to = s.offset((int) end);
    int found = fromRight
        ? text.lastIndexOf(sought, to - sought.length())
        : TextSearch.indexOf(text, sought, from, to);
    return found < from ? -1 : s.index(found);
  }

  static PyObject find(PyStr s, PyObject[] args, boolean fromRight) {
    return PyInt.of(position(s, args, fromRight));
  }

  static PyObject index(PyStr s, PyObject[] args, boolean fromRight) {
    int position = position(s, args, fromRight);
    if (position < 0) {
      throw Errors.valueError("substring not found");
    }
    return PyInt.of(position);
  }

  static PyObject count(PyStr s, PyObject[] args) {
    int length = s.length();
    long start = bound(args[1], length, 0);
    long end = Math.min(bound(args[2], length, length), length);
    PyStr part = StrArguments.plain(args[0]);
    if (end - start < part.length()) {
      return PyInt.of(0);
    }
    if (part.length() == 0) {
      return PyInt.of(end - start + 1);
    }
    String text = s.value();
    String sought = part.value();
    int to = s.offset((int) end);
    int n = 0;
    int at = TextSearch.indexOf(text, sought, s.offset((int) start), to);
    while (at >= 0) {
      n++;
      int next = at + sought.length();
      at = next > to ? -1 : TextSearch.indexOf(text, sought, next, to);
    }
    return PyInt.of(n);
  }

  static PyObject hasAffix(String method, PyStr s, PyObject[] args, boolean atEnd) {
    int length = s.length();
    long start = bound(args[1], length, 0);
    long end = Math.min(bound(args[2], length, length), length);
    if (args[0] instanceof PyTuple affixes) {
      for (int i = 0; i < affixes.size(); i++) {
        if (!(affixes.get(i) instanceof PyStr affix)) {
          throw Errors.typeError("tuple for " + method + " must only contain str, not "
              + StrArguments.typeOf(affixes.get(i)));
        }
        if (hasAffix(s, affix, start, end, atEnd)) {
          return PyBool.of(true);
        }
      }
      return PyBool.of(false);
    }
    if (!(args[0] instanceof PyStr affix)) {
      throw Errors.typeError(method + " first arg must be str or a tuple of str, not " + StrArguments.typeOf(args[0]));
    }
    return PyBool.of(hasAffix(s, affix, start, end, atEnd));
  }

  private static boolean hasAffix(PyStr s, PyStr affix, long start, long end, boolean atEnd) {
    if (end - start < affix.length()) {
      return false;
    }
    String sought = affix.value();
    int at = atEnd
        ? s.offset((int) end) - sought.length()
        : s.offset((int) start);
    return s.hasAt(sought, at);
  }
}
