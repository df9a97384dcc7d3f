package org.minipy.runtime.modules.math;

import org.minipy.runtime.algorithm.RealMath;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.number.FloatConversion;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyFloat;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** The functions of math that take floats apart, step between them, compare and divide them. */
final class FloatFunctions {
  private static final double CLOSE = 1e-9;

  private FloatFunctions() {}

  static PyObject fmod(double x, double y) {
    if (Double.isInfinite(y) && Double.isFinite(x)) {
      return new PyFloat(x);
    }
    return new PyFloat(defined(x % y, x, y));
  }

  static PyObject remainder(double x, double y) {
    if (Double.isInfinite(y) && Double.isFinite(x)) {
      return new PyFloat(x);
    }
    return new PyFloat(defined(Math.IEEEremainder(x, y), x, y));
  }

  private static double defined(double result, double x, double y) {
    if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y)) {
      throw MathErrors.domain();
    }
    return result;
  }

  static PyObject pow(double x, double y) {
    if (x == 1 || y == 0) {
      return new PyFloat(1);
    }
    if (x == -1 && Double.isInfinite(y)) {
      return new PyFloat(1);
    }
    if (x == 0 && y < 0 && Double.isFinite(y)) {
      throw MathErrors.domain();
    }
    double result = defined(Math.pow(x, y), x, y);
    if (Double.isInfinite(result) && Double.isFinite(x) && Double.isFinite(y)) {
      throw MathErrors.range();
    }
    return new PyFloat(result);
  }

  static PyObject frexp(double x) {
    return x == 0 || !Double.isFinite(x)
        ? new TupleBuilder(2).number(x).integer(0).build()
        : new TupleBuilder(2).number(RealMath.fraction(x)).integer(RealMath.exponent(x)).build();
  }

  static PyObject modf(double x) {
    if (Double.isInfinite(x)) {
      return pair(Math.copySign(0.0, x), x);
    }
    double whole = Math.copySign(Math.floor(Math.abs(x)), x);
    return pair(Math.copySign(x - whole, x), whole);
  }

  private static PyObject pair(double first, double second) {
    return new TupleBuilder(2).number(first).number(second).build();
  }

  static PyObject ldexp(double x, PyObject exponent) {
    if (!(exponent instanceof PyInt i)) {
      throw Errors.typeError("Expected an int as second argument to ldexp.");
    }
    if (x == 0 || !Double.isFinite(x)) {
      return new PyFloat(x);
    }
    long by = i.fitsLong() ? Math.clamp(i.longValue(), Integer.MIN_VALUE / 2, Integer.MAX_VALUE / 2)
        : i.sign() * (Integer.MAX_VALUE / 2);
    double result = Math.scalb(x, (int) by);
    if (Double.isInfinite(result)) {
      throw MathErrors.range();
    }
    return new PyFloat(result);
  }

  static PyObject isClose(double a, double b, PyObject relative, PyObject absolute) {
    double rel = relative == null ? CLOSE : FloatConversion.asDouble(relative);
    double abs = absolute == null ? 0 : FloatConversion.asDouble(absolute);
    if (rel < 0 || abs < 0) {
      throw Errors.valueError("tolerances must be non-negative");
    }
    if (a == b) {
      return PyBool.of(true);
    }
    if (Double.isInfinite(a) || Double.isInfinite(b)) {
      return PyBool.of(false);
    }
    double difference = Math.abs(b - a);
    return PyBool.of(difference <= Math.abs(rel * b) || difference <= Math.abs(rel * a) || difference <= abs);
  }

  static PyObject nextAfter(double x, double y, PyObject steps) {
    if (steps == null || steps == PyNone.NONE) {
      return new PyFloat(next(x, y));
    }
    PyInt index = Indexes.index(steps);
    try {
      if (index.sign() < 0) {
        throw Errors.valueError("steps must be a non-negative integer");
      }
      return new PyFloat(walk(x, y, index.fitsLong() ? index.longValue() : Long.MAX_VALUE));
    } finally {
      Refs.decref(index);
    }
  }

  private static double next(double x, double y) {
    return x == y ? y : Math.nextAfter(x, y);
  }

  /** So many floats further: the bits of floats of one sign are in the order of the floats. */
  private static double walk(double x, double y, long steps) {
    if (steps == 0 || Double.isNaN(x)) {
      return x;
    }
    if (Double.isNaN(y)) {
      return y;
    }
    if (x == y) {
      return y;
    }
    long from = place(x);
    long to = place(y);
    long distance = Math.abs(to - from);
    if (distance >= 0 && steps >= distance) {
      return y;
    }
    long at = to > from ? from + steps : from - steps;
    return at >= 0 ? Double.longBitsToDouble(at) : -Double.longBitsToDouble(-at);
  }

  private static long place(double x) {
    long bits = Double.doubleToRawLongBits(Math.abs(x));
    return x < 0 ? -bits : bits;
  }
}
