package org.minipy.runtime.modules.digest;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.bytes.BytesLike;
import org.minipy.runtime.types.bytes.PyBytes;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;

/** The functions of the module _digest. */
enum DigestFunction implements BuiltinMethod {
  DIGEST("digest($module, name, data, /)", "The checksum of bytes by the algorithm that Java knows under a name."),
  CRC32("crc32($module, data, /)", "A checksum of 32 bits."),
  DEFLATE("deflate($module, data, level, raw, /)", "Bytes, compressed."),
  INFLATE("inflate($module, data, raw, /)", "Bytes as they were before they were compressed.");

  private static final int PART = 1 << 14;

  private final String signature;
  private final String doc;

  DigestFunction(String signature, String doc) {
    this.signature = signature;
    this.doc = doc;
  }

  @Override
  public String signature() {
    return signature;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    return switch (this) {
      case DIGEST -> digest(args[0], bytes(args[1]));
      case CRC32 -> crc32(bytes(args[0]));
      case DEFLATE -> deflate(bytes(args[0]), Indexes.toInt(args[1]), Truth.of(args[2]));
      case INFLATE -> inflate(bytes(args[0]), Truth.of(args[1]));
    };
  }

  private static BytesLike bytes(PyObject data) {
    if (data instanceof BytesLike b) {
      return b;
    }
    throw Errors.typeError("a bytes-like object is required, not '" + PyType.of(data).name() + "'");
  }

  private static PyObject digest(PyObject name, BytesLike data) {
    if (!(name instanceof PyStr algorithm)) {
      throw Errors.typeError("name must be a string");
    }
    try {
      MessageDigest digest = MessageDigest.getInstance(algorithm.value());
      digest.update(data.array(), data.offset(), data.size());
      return PyBytes.of(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw Errors.valueError("unsupported hash type " + algorithm.value());
    }
  }

  private static PyObject crc32(BytesLike data) {
    CRC32 sum = new CRC32();
    sum.update(data.array(), data.offset(), data.size());
    return PyInt.of(sum.getValue());
  }

  private static PyObject deflate(BytesLike data, int level, boolean raw) {
    try (Deflater deflater = new Deflater(level, raw)) {
      deflater.setInput(data.array(), data.offset(), data.size());
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] part = new byte[PART];
      while (!deflater.finished()) {
        out.write(part, 0, deflater.deflate(part));
      }
      return PyBytes.of(out.toByteArray());
    }
  }

  private static PyObject inflate(BytesLike data, boolean raw) {
    try (Inflater inflater = new Inflater(raw)) {
      inflater.setInput(data.array(), data.offset(), data.size());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] part = new byte[PART];
      while (!inflater.finished()) {
        int count = inflater.inflate(part);
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw Errors.valueError("incomplete or truncated stream");
        }
        out.write(part, 0, count);
      }
      return PyBytes.of(out.toByteArray());
    } catch (DataFormatException e) {
      throw Errors.valueError(e.getMessage());
    }
  }
}
