package org.minipy.runtime.types.text;

import org.minipy.runtime.memory.Refs;

/**
 * Collects the text of a formatting operation. When it turns out to be one exact str and nothing else, the result is
 * that object itself, as in CPython.
 */
final class TextBuilder {
  private PyStr only;
  private StringBuilder text;

  /** Appends {@code s}; steals the reference. */
  void appendSteal(PyStr s) {
    String value = s.value();
    if (value.isEmpty()) {
      Refs.decref(s);
    } else if (text == null && only == null && s.isExact()) {
      only = s;
    } else {
      buffer().append(value);
      Refs.decref(s);
    }
  }

  /** Appends {@code s}. */
  void append(CharSequence s) {
    if (!s.isEmpty()) {
      buffer().append(s);
    }
  }

  /** The buffer to append to. */
  private StringBuilder buffer() {
    if (text == null) {
      text = new StringBuilder();
      if (only != null) {
        text.append(only.value());
        dispose();
      }
    }
    return text;
  }

  /** The collected text, owned; the builder is empty then. */
  PyStr finish() {
    if (only != null) {
      PyStr result = only;
      only = null;
      return result;
    }
    return PyStr.of(text == null ? "" : text.toString());
  }

  /** Gives back what the builder holds. */
  void dispose() {
    PyStr old = only;
    only = null;
    Refs.xdecref(old);
  }
}
