package org.minipy.runtime.types.bytes;

import org.minipy.runtime.error.Warnings;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;

/** What -b warns of: bytes and bytearray taken for text. */
final class BytesWarnings {
  private BytesWarnings() {}

  /** Warns of str() of an object of the type {@code kind}; raises BytesWarning where warnings are errors. */
  static void text(String kind) {
    if (Interpreter.current().settings().bytesWarning > 0) {
      Warnings.warn(ExceptionTypes.BYTES_WARNING, "str() on a " + kind + " instance", 1);
    }
  }

  /** Warns when an object of the type {@code kind} is compared with a str or an int for equality. */
  static void comparison(String kind, PyObject other, CompareOp op) {
    if (Interpreter.current().settings().bytesWarning == 0 || op != CompareOp.EQ && op != CompareOp.NE) {
      return;
    }
    String what = other instanceof PyStr ? "string" : other instanceof PyInt && kind.equals("bytes") ? "int" : null;
    if (what != null) {
      Warnings.warn(ExceptionTypes.BYTES_WARNING, "Comparison between " + kind + " and " + what, 1);
    }
  }
}
