package org.minipy.runtime.modules.codecs;

import java.nio.charset.StandardCharsets;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.bytes.BytesArguments;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.text.TextCodecs;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/**
 * One direction of a codec as a function, such as {@code utf_8_decode}.
 *
 * @param codec the name of the encoding with underscores
 * @param encodes whether it makes bytes of text
 * @param stateful whether the decoder can be told that more bytes follow
 */
record CodecCall(String codec, boolean encodes, boolean stateful) implements BuiltinMethod {
  private static final String[] STATEFUL = {
    "utf_8", "utf_16", "utf_16_le", "utf_16_be", "utf_32", "utf_32_le", "utf_32_be", "unicode_escape",
    "raw_unicode_escape"
  };
  private static final String[] STATELESS = {"ascii", "latin_1"};

  /** Those of the encodings of Unicode and its beginning. */
  static BuiltinMethod[] all() {
    BuiltinMethod[] all = new BuiltinMethod[(STATEFUL.length + STATELESS.length) * 2];
    int n = 0;
    for (String codec : STATEFUL) {
      all[n++] = new CodecCall(codec, true, true);
      all[n++] = new CodecCall(codec, false, true);
    }
    for (String codec : STATELESS) {
      all[n++] = new CodecCall(codec, true, false);
      all[n++] = new CodecCall(codec, false, false);
    }
    return all;
  }

  private String name() {
    return codec + (encodes ? "_encode" : "_decode");
  }

  @Override
  public String signature() {
    return name() + (encodes ? "($module, str, errors=None, /)"
        : "($module, data, errors=None, " + (stateful ? "final=False, " : "") + "/)");
  }

  @Override
  public String doc() {
    return encodes ? "Return the bytes of a text, and its length."
        : "Return the text of bytes, and how many were used.";
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    String errors = errors(name(), args[1]);
    return encodes ? encoded(args[0], name(), codec, errors)
        : decoded(args[0], codec, errors, !stateful || args[2] != null && Truth.of(args[2]));
  }

  /** The error handler that argument 2 of {@code function} names. */
  static String errors(String function, PyObject argument) {
    if (argument == null || argument == PyNone.NONE) {
      return "strict";
    }
    if (argument instanceof PyStr s) {
      return s.value();
    }
    throw Errors.typeError(function + "() argument 2 must be str or None, not " + PyType.of(argument).name());
  }

  /** A tuple of the bytes and how many characters they encode, owned. */
  static PyTuple encoded(PyObject o, String function, String encoding, String errors) {
    if (!(o instanceof PyStr text)) {
      throw Errors.typeError(function + "() argument 1 must be str, not " + PyType.of(o).name());
    }
    return new TupleBuilder(2).addSteal(TextCodecs.encode(text, encoding, errors)).integer(text.length()).build();
  }

  /** A tuple of the text and of how many bytes it was made, owned; {@code last}: no more follow. */
  static PyTuple decoded(PyObject o, String encoding, String errors, boolean last) {
    byte[] bytes = o instanceof PyStr s && encoding.endsWith("unicode_escape")
        ? s.value().getBytes(StandardCharsets.UTF_8) : BytesArguments.require(o).bytes();
    StringBuilder text = new StringBuilder(bytes.length);
    int used = TextCodecs.decodePart(bytes, encoding, errors, last, text);
    return new TupleBuilder(2).text(text.toString()).integer(used).build();
  }
}
