package org.minipy.runtime.types.io;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * What ends a line of a text file: the parameter {@code newline} of open(). Null means that all kinds of line ends are
 * read as {@code \n}; the empty string that all kinds end a line and stay as they are; any other is the one that ends a
 * line.
 */
final class Newlines {
  private static final int LF = 1;
  private static final int CR = 2;
  private static final int CRLF = 4;

  private final String end;
  private int seen;

  Newlines(String end) {
    this.end = end;
  }

  /** Reads the argument; raises TypeError or ValueError. */
  static Newlines of(PyObject o) {
    if (o == null || o == PyNone.NONE) {
      return new Newlines(null);
    }
    if (!(o instanceof PyStr s)) {
      throw Errors.typeError("newline must be str or None, not " + PyType.of(o).name());
    }
    return switch (s.value()) {
      case "", "\n", "\r", "\r\n" -> new Newlines(s.value());
      default -> throw Errors.valueError("illegal newline value: " + s.value());
    };
  }

  /** Whether all kinds of line ends become {@code \n}. */
  boolean translates() {
    return end == null;
  }

  /** What is written for {@code \n}. */
  String written(String text) {
    return end == null || end.isEmpty() || end.equals("\n") ? text : text.replace("\n", end);
  }

  /** A piece of the file as programs see it; it must not end between {@code \r} and {@code \n}. */
  String read(String text) {
    if (end != null) {
      return text;
    }
    note(text);
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /**
   * Where {@code count} characters, as programs see them, end that begin at {@code from}; -1 when there are not so
   * many.
   *
   * @param last whether nothing follows the text
   */
  int skip(CharSequence text, int from, long count, boolean last) {
    int i = from;
    for (long n = 0; n < count; n++) {
      if (i >= text.length()) {
        return -1;
      }
      char c = text.charAt(i);
      boolean pairs =
          i + 1 < text.length() && (Character.isHighSurrogate(c) && Character.isLowSurrogate(text.charAt(i + 1))
          || end == null && c == '\r' && text.charAt(i + 1) == '\n');
      if (end == null && c == '\r' && i + 1 == text.length() && !last) {
        return -1;
      }
      i += pairs ? 2 : 1;
    }
    return i;
  }

  private void note(String text) {
    for (int i = text.indexOf('\r'); i >= 0; i = text.indexOf('\r', i + 1)) {
      seen |= i + 1 < text.length() && text.charAt(i + 1) == '\n' ? CRLF : CR;
    }
    for (int i = text.indexOf('\n'); i >= 0 && (seen & LF) == 0; i = text.indexOf('\n', i + 1)) {
      if (i == 0 || text.charAt(i - 1) != '\r') {
        seen |= LF;
      }
    }
  }

  /** Where the line that begins at {@code from} ends, the end included; -1 when it does not end in {@code text}. */
  int lineEnd(CharSequence text, int from, boolean last) {
    String terminator = end == null ? "" : end;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (terminator.isEmpty()) {
        if (c == '\n') {
          return i + 1;
        }
        if (c == '\r' && (i + 1 < text.length() || last)) {
          return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
        }
      } else if (c == terminator.charAt(0)) {
        if (terminator.length() == 1) {
          return i + 1;
        }
        if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          return i + 2;
        }
      }
    }
    return -1;
  }

  /** {@code newlines}: the kinds of line ends that were translated: None, a str or a tuple. */
  PyObject seen() {
    PyObject[] kinds = new PyObject[3];
    int n = 0;
    if ((seen & CR) != 0) {
      kinds[n++] = PyStr.intern("\r");
    }
    if ((seen & LF) != 0) {
      kinds[n++] = PyStr.intern("\n");
    }
    if ((seen & CRLF) != 0) {
      kinds[n++] = PyStr.intern("\r\n");
    }
    return switch (n) {
      case 0 -> PyNone.owned();
      case 1 -> Refs.newRef(kinds[0]);
      default -> PyTuple.copyOf(kinds, 0, n);
    };
  }
}
