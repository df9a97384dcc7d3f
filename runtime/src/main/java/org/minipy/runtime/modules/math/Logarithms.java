package org.minipy.runtime.modules.math;

import java.math.BigInteger;
import org.minipy.runtime.algorithm.RealMath;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.number.FloatConversion;
import org.minipy.runtime.types.number.PyFloat;
import org.minipy.runtime.types.number.PyInt;

/** log(), log2() and log10(), which know ints that are too large for a float. */
final class Logarithms {
  private static final int SCALE = 1000;

  private Logarithms() {}

  /** A logarithm to some base. */
  private enum Base {
    E,
    TWO,
    TEN;

    double of(double x) {
      return switch (this) {
        case E -> Math.log(x);
        case TWO -> RealMath.log2(x);
        case TEN -> RealMath.log10(x);
      };
    }
  }

  static PyObject log(PyObject x, PyObject base) {
    double top = of(Base.E, x);
    if (base == null) {
      return new PyFloat(top);
    }
    double bottom = of(Base.E, base);
    if (bottom == 0) {
      throw Errors.zeroDivisionError("float division by zero");
    }
    return new PyFloat(top / bottom);
  }

  static PyObject log2(PyObject x) {
    return new PyFloat(of(Base.TWO, x));
  }

  static PyObject log10(PyObject x) {
    return new PyFloat(of(Base.TEN, x));
  }

  private static double of(Base base, PyObject x) {
    if (x instanceof PyInt i) {
      if (i.sign() <= 0) {
        throw MathErrors.domain();
      }
      BigInteger value = i.bigValue();
      if (value.bitLength() <= SCALE) {
        return base.of(value.doubleValue());
      }
      int exponent = value.bitLength();
      double fraction = Math.scalb(value.shiftRight(exponent - SCALE).doubleValue(), -SCALE);
      return base.of(fraction) + base.of(2.0) * exponent;
    }
    double d = FloatConversion.asDouble(x);
    if (d <= 0) {
      throw MathErrors.domain();
    }
    return base.of(d);
  }
}
