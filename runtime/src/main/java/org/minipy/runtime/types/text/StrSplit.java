package org.minipy.runtime.types.text;

import org.minipy.runtime.algorithm.TextSearch;
import org.minipy.runtime.algorithm.UnicodeProperties;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** split, rsplit, splitlines, partition and rpartition. */
final class StrSplit {
  /** So many places are allocated at most before the first split. */
  private static final int MAX_ROOM = 12;

  private StrSplit() {}

  static PyList split(PyStr s, PyObject separator, PyObject maxSplit, boolean fromRight) {
    long max = maxSplit == null ? -1 : Indexes.toSsize(maxSplit);
    int length = s.length();
    if (separator == null || separator == PyNone.NONE) {
      long most = max < 0 ? (length - 1) / 2 + 1 : max;
      return fromRight ? wordsFromRight(s, most) : words(s, most);
    }
    if (!(separator instanceof PyStr sep)) {
      throw Errors.typeError("must be str or None, not " + PyType.of(separator).name());
    }
    if (sep.length() == 0) {
      throw emptySeparator();
    }
    if (length == 0) {
      return PyList.ofSteal(new PyObject[] {Refs.newRef(s)});
    }
    if (length < sep.length()) {
      return PyList.ofSteal(new PyObject[] {Refs.newRef(s)});
    }
    long most = max < 0 ? length / sep.length() + 1 : max;
    return fromRight ? partsFromRight(s, sep.value(), most) : parts(s, sep.value(), most);
  }

  /** An empty list with CPython's room for the parts of at most {@code max} splits. */
  private static PyList room(long max) {
    return PyList.withRoom((int) Math.min(max, MAX_ROOM - 1) + 1);
  }

  private static PyException emptySeparator() {
    return Errors.valueError("empty separator");
  }

  private static PyStr part(PyStr s, int from, int to) {
    String text = s.value();
    return from == 0 && to == text.length() ? s.exact() : PyStr.of(text.substring(from, to));
  }

  /** Appends a part to {@code list}, which is given back when there is no memory for it. */
  private static void append(PyList list, PyStr s, int from, int to) {
    PyStr part;
    try {
      part = part(s, from, to);
    } catch (Throwable t) {
      Refs.decref(list);
      throw t;
    }
    list.appendSteal(part);
  }

  private static PyList parts(PyStr s, String separator, long max) {
    PyList list = room(max);
    String text = s.value();
    int from = 0;
    boolean single = separator.length() == 1;
    char first = separator.charAt(0);
    for (long n = 0; n < max; n++) {
      int at = single ? text.indexOf(first, from) : TextSearch.indexOf(text, separator, from);
      if (at < 0) {
        break;
      }
      append(list, s, from, at);
      from = at + separator.length();
    }
    append(list, s, from, text.length());
    return list;
  }

  private static PyList partsFromRight(PyStr s, String separator, long max) {
    PyList list = room(max);
    String text = s.value();
    int to = text.length();
    for (long n = 0; n < max; n++) {
      int at = text.lastIndexOf(separator, to - separator.length());
      if (at < 0) {
        break;
      }
      append(list, s, at + separator.length(), to);
      to = at;
    }
    append(list, s, 0, to);
    reverse(list);
    return list;
  }

  private static void reverse(PyList list) {
    PyObject[] items = list.items();
    for (int i = 0, j = list.size() - 1; i < j; i++, j--) {
      PyObject item = items[i];
      items[i] = items[j];
      items[j] = item;
    }
  }

  /** Whether {@code c} separates words; all such characters are single Java chars. */
  static boolean isSpace(char c) {
    return c < 0x80 ? c == ' ' || c >= 9 && c <= 13 || c >= 0x1c && c <= 0x1f : UnicodeProperties.isSpace(c);
  }

  private static PyList words(PyStr s, long max) {
    PyList list = room(max);
    String text = s.value();
    int length = text.length();
    int i = 0;
    for (long n = 0; ; n++) {
      while (i < length && isSpace(text.charAt(i))) {
        i++;
      }
      if (i == length) {
        return list;
      }
      int from = i;
      if (n == max) {
        append(list, s, from, length);
        return list;
      }
      while (i < length && !isSpace(text.charAt(i))) {
        i++;
      }
      append(list, s, from, i);
    }
  }

  private static PyList wordsFromRight(PyStr s, long max) {
    PyList list = room(max);
    String text = s.value();
    int i = text.length();
    for (long n = 0; ; n++) {
      while (i > 0 && isSpace(text.charAt(i - 1))) {
        i--;
      }
      if (i == 0) {
        break;
      }
      int to = i;
      if (n == max) {
        append(list, s, 0, to);
        break;
      }
      while (i > 0 && !isSpace(text.charAt(i - 1))) {
        i--;
      }
      append(list, s, i, to);
    }
    reverse(list);
    return list;
  }

  static PyList lines(PyStr s, boolean keepEnds) {
    PyList list = new PyList();
    String text = s.value();
    int length = text.length();
    int i = 0;
    while (i < length) {
      int from = i;
      while (i < length && !UnicodeProperties.isLineBreak(text.charAt(i))) {
        i++;
      }
      int end = i;
      if (i < length) {
        i += text.charAt(i) == '\r' && i + 1 < length && text.charAt(i + 1) == '\n' ? 2 : 1;
      }
      append(list, s, from, keepEnds ? i : end);
    }
    return list;
  }

  static PyTuple partition(PyStr s, PyObject separator, boolean fromRight) {
    PyStr sep = StrArguments.plain(separator);
    if (sep.length() == 0) {
      throw emptySeparator();
    }
    String text = s.value();
    int at = fromRight ? text.lastIndexOf(sep.value()) : TextSearch.indexOf(text, sep.value(), 0);
    if (at < 0) {
      return fromRight
          ? new TupleBuilder(3).text("").text("").add(s).build()
          : new TupleBuilder(3).add(s).text("").text("").build();
    }
    PyStr before = part(s, 0, at);
    PyStr after;
    try {
      after = part(s, at + sep.value().length(), text.length());
    } catch (Throwable t) {
      Refs.decref(before);
      throw t;
    }
    return PyTuple.ofSteal(before, Refs.newRef(sep), after);
  }
}
