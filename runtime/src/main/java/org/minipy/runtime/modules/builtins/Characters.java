package org.minipy.runtime.modules.builtins;

import java.math.BigInteger;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.bytes.BytesLike;
import org.minipy.runtime.types.bytes.PyByteArray;
import org.minipy.runtime.types.bytes.PyBytes;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;

/** chr(), ord(), bin(), oct(), hex(). */
final class Characters {
  private Characters() {}

  static PyObject chr(PyObject o) {
    int c = Indexes.toInt(o);
    if (c < 0 || c > Character.MAX_CODE_POINT) {
      throw Errors.valueError("chr() arg not in range(0x110000)");
    }
    return PyStr.ofCodePoint(c);
  }

  static PyObject ord(PyObject o) {
    if (o instanceof PyBytes || o instanceof PyByteArray) {
      return ofByte(((BytesLike) o).bytes());
    }
    if (!(o instanceof PyStr s)) {
      throw Errors.typeError("ord() expected string of length 1, but " + PyType.of(o).name() + " found");
    }
    if (s.length() != 1) {
      throw Errors.typeError("ord() expected a character, but string of length " + s.length() + " found");
    }
    return PyInt.of(s.value().codePointAt(0));
  }

  private static PyObject ofByte(byte[] bytes) {
    if (bytes.length != 1) {
      throw Errors.typeError("ord() expected a character, but string of length " + bytes.length + " found");
    }
    return PyInt.of(bytes[0] & 0xff);
  }

  static PyObject digits(PyObject o, int radix, String prefix) {
    PyInt i = Indexes.index(o);
    try {
      BigInteger value = i.bigValue();
      String digits = value.abs().toString(radix);
      return new PyStr(value.signum() < 0 ? "-" + prefix + digits : prefix + digits);
    } finally {
      Refs.decref(i);
    }
  }
}
