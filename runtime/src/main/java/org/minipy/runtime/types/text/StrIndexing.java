package org.minipy.runtime.types.text;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.slice.PySlice;
import org.minipy.runtime.types.slice.SliceRange;

/** Items and slices of str, by code point. */
public final class StrIndexing {
  private StrIndexing() {}

  /** {@code s[key]}; raises what str does for keys that are no index or slice, or out of range. */
  public static PyObject get(PyStr s, PyObject key) {
    if (key instanceof PyInt i && i.fitsLong()) {
      return at(s, i.longValue());
    }
    if (key instanceof PySlice slice) {
      SliceRange range = SliceRange.of(slice, s.length());
      return range.step() == 1
          ? substring(s, (int) range.start(), (int) (range.start() + range.count()))
          : stepped(s, range);
    }
    if (!Indexes.isIndex(key)) {
      throw Errors.typeError("string indices must be integers, not '" + PyType.of(key).name() + "'");
    }
    return at(s, Indexes.toIndex(key));
  }

  /** The character at {@code index}, which counts from the end when it is negative; raises IndexError. */
  public static PyStr at(PyStr s, long index) {
    int length = s.length();
    long i = index < 0 ? index + length : index;
    if (i < 0 || i >= length) {
      throw outOfRange();
    }
    return PyStr.ofCodePoint(s.isBmp() ? s.charAt((int) i) : s.value().codePointAt(s.offset((int) i)));
  }

  private static PyException outOfRange() {
    return Errors.indexError("string index out of range");
  }

  /** The characters from {@code start} to {@code end}, which are in range; the str itself when those are all. */
  public static PyStr substring(PyStr s, int start, int end) {
    if (end <= start) {
      return PyStr.of("");
    }
    if (end - start == s.length()) {
      return s.exact();
    }
    if (s.isBmp()) {
      String part = s.chars(start, end);
      return s.isApart() ? PyStr.ofChars(part) : PyStr.of(part);
    }
    return PyStr.of(s.chars(s.offset(start), s.offset(end)));
  }

  private static PyStr stepped(PyStr s, SliceRange range) {
    int count = (int) range.count();
    if (count == 0) {
      return PyStr.of("");
    }
    String text = s.value();
    StringBuilder out = new StringBuilder(count);
    long at = range.start();
    if (s.isBmp()) {
      boolean surrogates = false;
      for (int i = 0; i < count; i++, at += range.step()) {
        char c = text.charAt((int) at);
        surrogates |= Character.isSurrogate(c);
        out.append(c);
      }
      if (surrogates) {
        return PyStr.ofChars(out.toString());
      }
    } else {
      int[] codePoints = text.codePoints().toArray();
      for (int i = 0; i < count; i++, at += range.step()) {
        out.appendCodePoint(codePoints[(int) at]);
      }
    }
    return PyStr.unshared(out.toString());
  }
}
