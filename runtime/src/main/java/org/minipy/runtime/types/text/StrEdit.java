package org.minipy.runtime.types.text;

import org.minipy.runtime.algorithm.TextSearch;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.singleton.PyNone;

/** strip, center, zfill, expandtabs, replace and removeprefix with their like. */
final class StrEdit {
  private StrEdit() {}

  private static PyStr sub(PyStr s, int from, int to) {
    String text = s.value();
    if (from == 0 && to == text.length()) {
      return s.exact();
    }
    return PyStr.of(text.substring(from, to));
  }

  static PyStr strip(String method, PyStr s, PyObject chars, boolean left, boolean right) {
    String text = s.value();
    int from = 0;
    int to = text.length();
    if (chars == null || chars == PyNone.NONE) {
      while (left && from < to && StrSplit.isSpace(text.charAt(from))) {
        from++;
      }
      while (right && to > from && StrSplit.isSpace(text.charAt(to - 1))) {
        to--;
      }
      return sub(s, from, to);
    }
    if (!(chars instanceof PyStr set)) {
      throw Errors.typeError(method + " arg must be None or str");
    }
    String stripped = set.value();
    while (left && from < to && stripped.indexOf(text.codePointAt(from)) >= 0) {
      from += Character.charCount(text.codePointAt(from));
    }
    while (right && to > from && stripped.indexOf(text.codePointBefore(to)) >= 0) {
      to -= Character.charCount(text.codePointBefore(to));
    }
    return sub(s, from, to);
  }

  static PyStr removePrefix(PyStr s, PyObject prefix) {
    String cut = StrArguments.require("removeprefix() argument", prefix);
    return s.value().startsWith(cut) ? sub(s, cut.length(), s.value().length()) : s.exact();
  }

  static PyStr removeSuffix(PyStr s, PyObject suffix) {
    String cut = StrArguments.require("removesuffix() argument", suffix);
    return s.value().endsWith(cut) ? sub(s, 0, s.value().length() - cut.length()) : s.exact();
  }

  /** center, ljust (all padding right) and rjust (all padding left). */
  static PyStr pad(PyStr s, PyObject widthObject, PyObject fillObject, boolean left, boolean right) {
    long width = Indexes.toSsize(widthObject);
    int fill = fillObject == null ? ' ' : fillCharacter(fillObject);
    int length = s.length();
    if (width <= length) {
      return s.exact();
    }
    if (width > Integer.MAX_VALUE / 2) {
      throw Errors.outOfMemory();
    }
    int padding = (int) width - length;
    int before = left && right ? padding / 2 + (padding & (int) width & 1) : left ? padding : 0;
    StringBuilder out = new StringBuilder((int) width);
    out.repeat(fill, before).append(s.value()).repeat(fill, padding - before);
    return new PyStr(out.toString());
  }

  private static int fillCharacter(PyObject o) {
    if (!(o instanceof PyStr s)) {
      throw Errors.typeError("The fill character must be a unicode character, not " + StrArguments.typeOf(o));
    }
    if (s.length() != 1) {
      throw Errors.typeError("The fill character must be exactly one character long");
    }
    return s.value().codePointAt(0);
  }

  static PyStr zeroFill(PyStr s, PyObject widthObject) {
    long width = Indexes.toSsize(widthObject);
    if (width <= s.length()) {
      return s.exact();
    }
    if (width > Integer.MAX_VALUE / 2) {
      throw Errors.outOfMemory();
    }
    String text = s.value();
    int sign = !text.isEmpty() && (text.charAt(0) == '+' || text.charAt(0) == '-') ? 1 : 0;
    StringBuilder out = new StringBuilder((int) width).append(text, 0, sign);
    return new PyStr(out.repeat('0', (int) width - s.length()).append(text, sign, text.length()).toString());
  }

  static PyStr expandTabs(PyStr s, PyObject sizeObject) {
    int size = sizeObject == null ? 8 : Indexes.toInt(sizeObject);
    String text = s.value();
    if (text.indexOf('\t') < 0) {
      return s.exact();
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    int column = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\t') {
        if (size > 0) {
          int blanks = size - column % size;
          out.repeat(' ', blanks);
          column += blanks;
        }
      } else {
        out.appendCodePoint(c);
        column = c == '\n' || c == '\r' ? 0 : column + 1;
      }
    }
    return PyStr.of(out.toString());
  }

  static PyStr replace(PyStr s, PyObject oldObject, PyObject newObject, PyObject countObject) {
    String old = StrArguments.require("replace() argument 1", oldObject);
    String with = StrArguments.require("replace() argument 2", newObject);
    long count = countObject == null ? -1 : Indexes.toSsize(countObject);
    String text = s.value();
    if (count < 0) {
      count = Long.MAX_VALUE;
    }
    if (count == 0 || old.equals(with)) {
      return s.exact();
    }
    if (old.isEmpty()) {
      return between(s, with, count);
    }
    int at = TextSearch.indexOf(text, old, 0);
    if (at < 0) {
      return s.exact();
    }
    StringBuilder out = new StringBuilder(text.length() + Math.max(0, with.length() - old.length()) * 4);
    int from = 0;
    for (long n = 0; at >= 0 && n < count; n++) {
      out.append(text, from, at).append(with);
      from = at + old.length();
      at = TextSearch.indexOf(text, old, from);
    }
    return PyStr.unshared(out.append(text, from, text.length()).toString());
  }

  /** {@code with} before each of the first {@code count} characters, and at the end if the count allows. */
  private static PyStr between(PyStr s, String with, long count) {
    String text = s.value();
    StringBuilder out = new StringBuilder(text.length() + (text.length() + 1) * with.length());
    long left = count;
    int i = 0;
    while (i < text.length() && left > 0) {
      int c = text.codePointAt(i);
      out.append(with).appendCodePoint(c);
      i += Character.charCount(c);
      left--;
    }
    out.append(text, i, text.length());
    if (left > 0) {
      out.append(with);
    }
    return PyStr.unshared(out.toString());
  }
}
