package org.minipy.runtime.types.text;

import java.io.ByteArrayOutputStream;
import org.minipy.runtime.algorithm.Codec;
import org.minipy.runtime.algorithm.CodecErrors;
import org.minipy.runtime.algorithm.CodecException;
import org.minipy.runtime.algorithm.Codecs;
import org.minipy.runtime.algorithm.FormatException;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.AlgorithmErrors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.Raising;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.bytes.PyBytes;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** Encoding and decoding of str by the names of encodings and error handlers. */
public final class TextCodecs {
  private TextCodecs() {}

  /** The text that {@code bytes} encode, owned; raises UnicodeDecodeError or LookupError. */
  public static PyStr decode(byte[] bytes, String encoding, String errors) {
    if (bytes.length == 0) {
      return PyStr.of("");
    }
    Codec codec = Codecs.find(encoding);
    if (codec == null) {
      return decodeElsewhere(bytes, encoding, errors);
    }
    try {
      return PyStr.of(codec.decode(bytes, handler(errors)));
    } catch (CodecException e) {
      throw raise(e);
    } catch (FormatException e) {
      throw AlgorithmErrors.raise(e);
    }
  }

  /** The bytes that encode {@code s}, owned; raises UnicodeEncodeError or LookupError. */
  public static PyBytes encode(PyStr s, String encoding, String errors) {
    Codec codec = Codecs.find(encoding);
    if (codec == null) {
      return CodecRegistry.ofCurrentInterpreter().encodeText(s, encoding, errors);
    }
    try {
      return PyBytes.of(s.isApart()
          ? encodeApart(codec, s.value(), handler(errors)) : codec.encode(s.value(), handler(errors)));
    } catch (CodecException e) {
      throw raise(e);
    } catch (FormatException e) {
      throw AlgorithmErrors.raise(e);
    }
  }

  private static PyStr decodeElsewhere(byte[] bytes, String encoding, String errors) {
    PyBytes given = PyBytes.of(bytes);
    try {
      return CodecRegistry.ofCurrentInterpreter().decodeText(given, encoding, errors);
    } finally {
      Refs.decref(given);
    }
  }

  /**
   * Decodes bytes of which more may follow; raises UnicodeDecodeError or LookupError.
   *
   * @param out gets the text
   * @return how many bytes were decoded
   */
  public static int decodePart(byte[] bytes, String encoding, String errors, boolean last, StringBuilder out) {
    try {
      return Codecs.get(encoding).decode(bytes, last, handler(errors), out);
    } catch (CodecException e) {
      throw raise(e);
    } catch (FormatException e) {
      throw AlgorithmErrors.raise(e);
    }
  }

  /** Encodes text without surrogate pairs, piece by piece between the surrogates that would make one. */
  private static byte[] encodeApart(Codec codec, String text, CodecErrors.Handler handler) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length()
          || Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
        try {
          out.writeBytes(codec.encode(text.substring(start, i), handler));
        } catch (CodecException e) {
          throw e.isEncoding() ? ofWhole(e, text, start) : e;
        }
        start = i;
      }
    }
    return out.toByteArray();
  }

  /** A failure in a piece of text that starts at {@code offset}, with all surrogates that follow. */
  private static CodecException ofWhole(CodecException e, String text, int offset) {
    int end = offset + e.end();
    while (end < text.length() && Character.isSurrogate(text.charAt(end))) {
      end++;
    }
    return CodecException.encoding(e.encoding(), text, offset + e.start(), end, e.reason());
  }

  /** The error handler of a name; an unknown one only shows when it is needed. */
  public static CodecErrors.Handler handler(String name) {
    CodecErrors.Handler known = CodecErrors.named(name);
    return known != null ? known : CodecErrorHandlers.ofCurrentInterpreter().handler(name);
  }

  /** The UnicodeEncodeError or UnicodeDecodeError for {@code e}. */
  public static PyException raise(CodecException e) {
    return Raising.raiseSteal(exception(e));
  }

  /** The exception object for {@code e}, owned. */
  static PyBaseException exception(CodecException e) {
    TupleBuilder parts = new TupleBuilder(5).text(e.encoding());
    TupleBuilder given = e.isEncoding() ? parts.text(e.text()) : parts.bytes(e.bytes());
    PyObject[] args = given.integer(e.start()).integer(e.end()).text(e.reason()).items();
    try {
      return (PyBaseException) Calls.call(
          e.isEncoding() ? ExceptionTypes.UNICODE_ENCODE_ERROR : ExceptionTypes.UNICODE_DECODE_ERROR, args);
    } finally {
      Refs.clearForwards(args, args.length);
    }
  }
}
