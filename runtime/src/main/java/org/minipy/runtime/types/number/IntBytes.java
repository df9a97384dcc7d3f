package org.minipy.runtime.types.number;

import java.math.BigInteger;
import java.util.Arrays;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.AlgorithmErrors;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.bytes.BytesConversion;
import org.minipy.runtime.types.bytes.PyBytes;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.text.PyStr;

/** int.to_bytes and int.from_bytes. */
final class IntBytes {
  private IntBytes() {}

  static PyObject toBytes(PyInt value, PyObject lengthObject, PyObject orderObject, PyObject signedObject) {
    long length = lengthObject == null ? 1 : Indexes.toSsize(lengthObject);
    boolean little = isLittle("to_bytes", orderObject);
    boolean signed = signedObject != null && Truth.of(signedObject);
    if (length < 0) {
      throw Errors.valueError("length argument must be non-negative");
    }
    if (length > Long.MAX_VALUE - 33) {
      throw Errors.overflowError("byte string is too large");
    }
    if (length > Integer.MAX_VALUE - 8) {
      throw AlgorithmErrors.withoutArguments(ExceptionTypes.MEMORY_ERROR);
    }
    if (value.sign() < 0 && !signed) {
      throw Errors.overflowError("can't convert negative int to unsigned");
    }
    BigInteger big = value.bigValue();
    if (big.signum() != 0 && big.bitLength() + (signed ? 1 : 0) > length * 8) {
      throw Errors.overflowError("int too big to convert");
    }
    byte[] result = new byte[Math.toIntExact(length)];
    byte[] digits = big.toByteArray();
    if (value.sign() < 0) {
      Arrays.fill(result, (byte) 0xff);
    }
    int count = Math.min(digits.length, result.length);
    System.arraycopy(digits, digits.length - count, result, result.length - count, count);
    if (little) {
      reverse(result);
    }
    return PyBytes.of(result);
  }

  static PyObject fromBytes(PyObject type, PyObject bytesObject, PyObject orderObject, PyObject signedObject) {
    boolean little = isLittle("from_bytes", orderObject);
    boolean signed = signedObject != null && Truth.of(signedObject);
    byte[] bytes = BytesConversion.copyOf(bytesObject);
    if (little) {
      reverse(bytes);
    }
    PyInt value = PyInt.of(signed && bytes.length > 0 ? new BigInteger(bytes) : new BigInteger(1, bytes));
    if (type == PyInt.TYPE) {
      return value;
    }
    try {
      return Calls.call(type, value);
    } finally {
      Refs.decref(value);
    }
  }

  private static boolean isLittle(String function, PyObject order) {
    if (order == null) {
      return false;
    }
    if (!(order instanceof PyStr s)) {
      throw NumberArguments.wrongArgument(function + "() argument 'byteorder'", "str", order);
    }
    return switch (s.value()) {
      case "little" -> true;
      case "big" -> false;
      default -> throw Errors.valueError("byteorder must be either 'little' or 'big'");
    };
  }

  private static void reverse(byte[] bytes) {
    for (int i = 0, j = bytes.length - 1; i < j; i++, j--) {
      byte b = bytes[i];
      bytes[i] = bytes[j];
      bytes[j] = b;
    }
  }
}
