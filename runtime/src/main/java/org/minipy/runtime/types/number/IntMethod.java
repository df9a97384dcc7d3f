package org.minipy.runtime.types.number;

import java.math.BigInteger;
import org.minipy.runtime.algorithm.FormatException;
import org.minipy.runtime.algorithm.SpecFormat;
import org.minipy.runtime.error.AlgorithmErrors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** The methods of int. */
enum IntMethod implements BuiltinMethod {
  CONJUGATE("conjugate($self, /) --", "Give the number itself."),
  BIT_LENGTH("bit_length($self, /)", "Count the binary digits of the absolute value."),
  BIT_COUNT("bit_count($self, /)", "Count the binary ones of the absolute value."),
  TO_BYTES("to_bytes($self, /, length=1, byteorder='big', *, signed=False)", "Give the number as bytes."),
  FROM_BYTES("from_bytes($type, /, bytes, byteorder='big', *, signed=False)", "Make an int from bytes."),
  AS_INTEGER_RATIO("as_integer_ratio($self, /)", "Give the number and 1."),
  TRUNC("__trunc__($self, /) --", "Give the number itself."),
  FLOOR("__floor__($self, /) --", "Give the number itself."),
  CEIL("__ceil__($self, /) --", "Give the number itself."),
  ROUND("__round__($self, ndigits=<unrepresentable>, /)",
      "Give the number, rounded to a multiple of a power of ten for negative ndigits."),
  GETNEWARGS("__getnewargs__($self, /)", null),
  FORMAT("__format__($self, format_spec, /)", "Give the number as text in the form that format_spec asks for."),
  SIZEOF("__sizeof__($self, /)", "Give the size in memory, in bytes."),
  IS_INTEGER("is_integer($self, /)", "Give True.");

  private final String signature;
  private final String doc;

  IntMethod(String signature, String doc) {
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
    try {
      return switch (this) {
        case CONJUGATE, TRUNC, FLOOR, CEIL -> IntOps.exact((PyInt) self);
        case BIT_LENGTH -> PyInt.of(bitLength((PyInt) self));
        case BIT_COUNT -> PyInt.of(bitCount((PyInt) self));
        case TO_BYTES -> IntBytes.toBytes((PyInt) self, args[0], args[1], args[2]);
        case FROM_BYTES -> IntBytes.fromBytes(self, args[0], args[1], args[2]);
        case AS_INTEGER_RATIO -> new TupleBuilder(2).addSteal(IntOps.exact((PyInt) self)).integer(1).build();
        case ROUND -> round((PyInt) self, args[0]);
        case GETNEWARGS -> PyTuple.ofSteal(IntOps.exact((PyInt) self));
        case FORMAT -> format((PyInt) self, NumberArguments.formatSpec(args[0]));
        case SIZEOF -> PyInt.of(IntSlots.size((PyInt) self));
        case IS_INTEGER -> PyBool.of(true);
      };
    } catch (FormatException e) {
      throw AlgorithmErrors.raise(e);
    }
  }

  private static long bitLength(PyInt i) {
    if (i.fitsLong()) {
      return 64 - Long.numberOfLeadingZeros(Math.abs(i.longValue()));
    }
    return i.bigValue().abs().bitLength();
  }

  private static long bitCount(PyInt i) {
    return i.fitsLong() ? Long.bitCount(Math.abs(i.longValue())) : i.bigValue().abs().bitCount();
  }

  private static PyObject round(PyInt i, PyObject digits) {
    if (digits == null) {
      return IntOps.exact(i);
    }
    PyInt n = Indexes.index(digits);
    try {
      return IntOps.round(i, n);
    } finally {
      Refs.decref(n);
    }
  }

  private static PyObject format(PyInt i, String spec) {
    if (spec.isEmpty()) {
      return Text.str(i);
    }
    BigInteger value = i.bigValue();
    return PyStr.of(SpecFormat.ofInt(value, spec, NumberArguments.typeName(i), IntDigitsLimit.current()));
  }
}
