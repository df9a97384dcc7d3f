package org.minipy.runtime.types.bytes;

import java.nio.charset.StandardCharsets;
import org.minipy.runtime.algorithm.FormatException;
import org.minipy.runtime.algorithm.PercentFormat;
import org.minipy.runtime.algorithm.PercentLayout;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.AlgorithmErrors;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Ascii;
import org.minipy.runtime.types.number.FloatConversion;
import org.minipy.runtime.types.text.PercentArguments;
import org.minipy.runtime.types.text.PyStr;

/** {@code format % args} of bytes and bytearray: worked out on Latin-1 text, in which each byte is a character. */
final class BytePercent {
  private BytePercent() {}

  static PyObject format(BytesLike format, PyObject args) {
    String text = latin1(format.bytes());
    StringBuilder out = new StringBuilder(text.length() + 16);
    PercentArguments arguments = new PercentArguments(args, true);
    try {
      PercentFormat reader = new PercentFormat(text, arguments, "prec too big");
      PercentFormat.Conversion conversion;
      while ((conversion = reader.next(out)) != null) {
        out.append(convert(conversion, arguments.next()));
      }
      arguments.finish();
    } catch (FormatException e) {
      throw AlgorithmErrors.raise(e);
    } finally {
      arguments.dispose();
    }
    return BytesArguments.like(format, out.toString().getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String latin1(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static String convert(PercentFormat.Conversion c, PyObject value) {
    return switch (c.type()) {
      case 's', 'b' -> PercentLayout.text(c, latin1(bytes(value)));
      case 'r', 'a' -> ascii(c, value);
      case 'c' -> PercentLayout.character(c, character(value));
      case 'd', 'i', 'u', 'o', 'x', 'X' -> PercentArguments.integer(c, value, true);
      case 'e', 'E', 'f', 'F', 'g', 'G' -> floating(c, value);
      default -> throw c.unsupported();
    };
  }

  private static byte[] bytes(PyObject value) {
    if (value instanceof PyBytes b && b.isExact()) {
      return b.toByteArray();
    }
    PyObject method = PyType.of(value).lookup(Names.BYTES);
    if (method != null) {
      PyBytes result = BytesConversion.requireBytes(Calls.special(method, value));
      byte[] bytes = result.toByteArray();
      Refs.decref(result);
      return bytes;
    }
    if (value instanceof BytesLike b) {
      return b.bytes();
    }
    throw Errors.typeError("%b requires a bytes-like object, or an object that implements __bytes__, not '"
        + PyType.of(value).name() + "'");
  }

  private static String ascii(PercentFormat.Conversion c, PyObject value) {
    PyStr text = Ascii.of(value);
    try {
      return PercentLayout.text(c, text.value());
    } finally {
      Refs.decref(text);
    }
  }

  private static String character(PyObject value) {
    String wrongType = "%c requires an integer in range(256) or a single byte";
    if (value instanceof PyBytes || value instanceof PyByteArray) {
      BytesLike b = (BytesLike) value;
      if (b.size() != 1) {
        throw Errors.typeError(wrongType);
      }
      return latin1(b.bytes());
    }
    return Character.toString((int) PercentArguments.characterCode(value, wrongType, "%c arg not in range(256)", 255));
  }

  private static String floating(PercentFormat.Conversion c, PyObject value) {
    if (!FloatConversion.isReal(value)) {
      throw Errors.typeError("float argument required, not " + PyType.of(value).name());
    }
    return PercentLayout.floating(c, FloatConversion.asDouble(value));
  }
}
