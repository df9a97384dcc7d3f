package org.minipy.runtime.modules.re;

import java.nio.charset.StandardCharsets;
import org.minipy.runtime.algorithm.regex.RegexText;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.bytes.BytesLike;
import org.minipy.runtime.types.bytes.PyBytes;
import org.minipy.runtime.types.text.PyStr;

/**
 * Characters that a pattern works on: a text, or bytes, each of which stands for one.
 *
 * @param object whose characters they are, borrowed
 */
record Subject(PyObject object, RegexText text, boolean isText) {
  /** Those of {@code object}; raises TypeError when it has none. */
  static Subject of(PyObject object) {
    if (object instanceof PyStr s) {
      return new Subject(object, RegexText.of(s.value(), s.isBmp()), true);
    }
    if (object instanceof BytesLike b) {
      String characters = new String(b.array(), b.offset(), b.size(), StandardCharsets.ISO_8859_1);
      return new Subject(object, RegexText.of(characters, true), false);
    }
    throw Errors.typeError("expected string or bytes-like object, got '" + PyType.of(object).name() + "'");
  }

  /** All of them. */
  int[] characters() {
    return text.slice(0, text.length()).codePoints().toArray();
  }

  /** Those from {@code start} to {@code end} as an object of their own, owned. */
  PyObject slice(int start, int end) {
    if (start == 0 && end == text.length()) {
      if (object instanceof PyStr s) {
        return s.isExact() ? Refs.newRef(s) : PyStr.of(s.value());
      }
      if (object instanceof PyBytes b && b.isExact()) {
        return Refs.newRef(b);
      }
    }
    return made(start < end ? text.slice(start, end) : "");
  }

  /** An object of this kind with these characters, owned. */
  PyObject made(String characters) {
    return isText ? PyStr.of(characters) : PyBytes.of(characters.getBytes(StandardCharsets.ISO_8859_1));
  }
}
