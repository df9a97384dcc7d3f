package org.minipy.runtime.types.number;

import java.math.BigInteger;
import org.minipy.runtime.algorithm.FloatHex;
import org.minipy.runtime.algorithm.FloatMath;
import org.minipy.runtime.algorithm.FormatException;
import org.minipy.runtime.algorithm.SpecFormat;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.AlgorithmErrors;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.text.TextCodecs;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** The methods of float. */
enum FloatMethod implements BuiltinMethod {
  CONJUGATE("conjugate($self, /)", "Give the number itself."),
  TRUNC("__trunc__($self, /)", "Give the nearest int towards zero."),
  FLOOR("__floor__($self, /)", "Give the largest int that is not above the number."),
  CEIL("__ceil__($self, /)", "Give the smallest int that is not below the number."),
  ROUND("__round__($self, ndigits=None, /)", "Give the nearest int, or the number rounded to ndigits decimal places."),
  AS_INTEGER_RATIO("as_integer_ratio($self, /)", "Give numerator and denominator of the exact value in lowest terms."),
  FROMHEX("fromhex($type, string, /)", "Make a float from hexadecimal text."),
  HEX("hex($self, /)", "Give the exact value as hexadecimal text."),
  IS_INTEGER("is_integer($self, /)", "Tell whether the number is whole."),
  GETNEWARGS("__getnewargs__($self, /)", null),
  GETFORMAT("__getformat__($type, typestr, /)", "Tell how C doubles or floats are stored; for Python's own tests."),
  FORMAT("__format__($self, format_spec, /)", "Give the number as text in the form that format_spec asks for.");

  private final String signature;
  private final String doc;

  FloatMethod(String signature, String doc) {
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
        case CONJUGATE -> FloatSlots.exact((PyFloat) self);
        case TRUNC -> IntOps.truncate(((PyFloat) self).value());
        case FLOOR -> IntOps.truncate(Math.floor(((PyFloat) self).value()));
        case CEIL -> IntOps.truncate(Math.ceil(((PyFloat) self).value()));
        case ROUND -> round(((PyFloat) self).value(), args[0]);
        case AS_INTEGER_RATIO -> ratio(((PyFloat) self).value());
        case FROMHEX -> fromHex(self, args[0]);
        case HEX -> new PyStr(FloatHex.hex(((PyFloat) self).value()));
        case IS_INTEGER -> PyBool.of(isInteger(((PyFloat) self).value()));
        case GETNEWARGS -> PyTuple.ofSteal(new PyFloat(((PyFloat) self).value()));
        case GETFORMAT -> getFormat(args[0]);
        case FORMAT -> format((PyFloat) self, NumberArguments.formatSpec(args[0]));
      };
    } catch (FormatException e) {
      throw AlgorithmErrors.raise(e);
    }
  }

  private static boolean isInteger(double value) {
    return Double.isFinite(value) && Math.floor(value) == value;
  }

  private static PyObject round(double value, PyObject digits) {
    if (digits == null || digits == PyNone.NONE) {
      return IntOps.truncate(Math.rint(value));
    }
    return new PyFloat(FloatMath.round(value, Indexes.clip(digits)));
  }

  private static PyObject ratio(double value) {
    BigInteger[] parts = FloatMath.integerRatio(value);
    return new TupleBuilder(2).integer(parts[0]).integer(parts[1]).build();
  }

  private static PyObject format(PyFloat f, String spec) {
    return spec.isEmpty()
        ? Text.str(f)
        : PyStr.of(SpecFormat.ofFloat(f.value(), spec, NumberArguments.typeName(f)));
  }

  private static PyObject fromHex(PyObject type, PyObject text) {
    if (!(text instanceof PyStr s)) {
      throw Errors.typeError("bad argument type for built-in operation");
    }
    if (s.value().chars().anyMatch(c -> Character.isSurrogate((char) c))) {
      Refs.decref(TextCodecs.encode(s, "utf-8", "strict"));
    }
    PyFloat value = new PyFloat(FloatHex.parse(s.value()));
    if (type == PyFloat.TYPE) {
      return value;
    }
    try {
      return Calls.call(type, value);
    } finally {
      Refs.decref(value);
    }
  }

  private static PyObject getFormat(PyObject type) {
    if (!(type instanceof PyStr s)) {
      throw NumberArguments.wrongArgument("__getformat__() argument", "str", type);
    }
    if (s.value().indexOf('\0') >= 0) {
      throw Errors.valueError("embedded null character");
    }
    if (!s.value().equals("double") && !s.value().equals("float")) {
      throw Errors.valueError("__getformat__() argument 1 must be 'double' or 'float'");
    }
    return new PyStr("IEEE, little-endian");
  }
}
