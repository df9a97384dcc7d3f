package org.minipy.runtime.types.bytes;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.types.text.PyStr;

/** hex and fromhex, of all types that hold bytes. */
final class ByteHex {
  private static final String DIGITS = "0123456789abcdef";

  private ByteHex() {}

  /** {@code bytes.hex(sep, bytes_per_sep)}; both may be null. */
  static PyStr hex(byte[] bytes, PyObject separator, PyObject groupObject) {
    int group = groupObject == null ? 1 : Indexes.toInt(groupObject);
    char sep = separator == null ? 0 : separator(separator);
    StringBuilder out = new StringBuilder(bytes.length * 3);
    int size = separator == null ? 0 : Math.abs(group);
    for (int i = 0; i < bytes.length; i++) {
      boolean atGroup = size != 0 && i > 0 && (group < 0 ? i % size == 0 : (bytes.length - i) % size == 0);
      if (atGroup) {
        out.append(sep);
      }
      out.append(DIGITS.charAt(bytes[i] >> 4 & 15)).append(DIGITS.charAt(bytes[i] & 15));
    }
    return PyStr.unshared(out.toString());
  }

  private static char separator(PyObject o) {
    if (Items.length(o) != 1) {
      throw Errors.valueError("sep must be length 1.");
    }
    int c;
    if (o instanceof PyStr s) {
      c = s.value().codePointAt(0);
    } else if (o instanceof PyBytes b) {
      c = b.toByteArray()[0] & 0xff;
    } else {
      throw Errors.typeError("sep must be str or bytes.");
    }
    if (c > 127) {
      throw Errors.valueError("sep must be ASCII.");
    }
    return (char) c;
  }

  /** {@code type.fromhex(text)}. */
  static PyObject fromHex(PyType type, PyObject text) {
    if (!(text instanceof PyStr s)) {
      throw Errors.typeError("fromhex() argument must be str, not " + PyType.of(text).name());
    }
    byte[] bytes = parse(s.value());
    boolean mutable = type.isSubtype(PyByteArray.TYPE);
    if (mutable && type == PyByteArray.TYPE) {
      return new PyByteArray(bytes);
    }
    PyBytes value = PyBytes.of(bytes);
    if (type == PyBytes.TYPE) {
      return value;
    }
    try {
      return Calls.call(type, value);
    } finally {
      Refs.decref(value);
    }
  }

  private static byte[] parse(String text) {
    ByteBuilder out = new ByteBuilder(text.length() / 2 + 1);
    int i = 0;
    while (true) {
      while (i < text.length() && text.charAt(i) < 0x80 && ByteSplit.isSpace((byte) text.charAt(i))) {
        i++;
      }
      if (i >= text.length()) {
        return out.toBytes();
      }
      out.append(digit(text, i) << 4 | digit(text, i + 1));
      i += 2;
    }
  }

  private static int digit(String text, int i) {
    int digit = i < text.length() && text.charAt(i) < 0x80 ? Character.digit(text.charAt(i), 16) : -1;
    if (digit < 0) {
      throw Errors.valueError("non-hexadecimal number found in fromhex() arg at position " + text.codePointCount(0, i));
    }
    return digit;
  }
}
