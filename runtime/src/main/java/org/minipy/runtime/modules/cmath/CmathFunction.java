package org.minipy.runtime.modules.cmath;

import org.minipy.runtime.algorithm.Complex;
import org.minipy.runtime.algorithm.ComplexFunctions;
import org.minipy.runtime.algorithm.ComplexMath;
import org.minipy.runtime.algorithm.RealMath;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.number.ComplexConversion;
import org.minipy.runtime.types.number.FloatConversion;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyComplex;
import org.minipy.runtime.types.number.PyFloat;
import org.minipy.runtime.types.tuple.PyTuple;

/** The other functions of cmath. */
enum CmathFunction implements BuiltinMethod {
  LOG("log($module, z, base=<unrepresentable>, /)", "Natural logarithm, or logarithm to a base."),
  PHASE("phase($module, z, /)", "The angle of a number in the plane."),
  POLAR("polar($module, z, /)", "Distance from zero, and angle."),
  RECT("rect($module, r, phi, /)", "The number with a distance from zero and an angle."),
  ISFINITE("isfinite($module, z, /)", "Whether neither part is infinite or not a number."),
  ISINF("isinf($module, z, /)", "Whether a part is infinite."),
  ISNAN("isnan($module, z, /)", "Whether a part is not a number."),
  ISCLOSE("isclose($module, /, a, b, *, rel_tol=1e-09, abs_tol=0.0)", "Whether two numbers are nearly equal.");

  private static final double RELATIVE = 1e-9;

  private final String signature;
  private final String doc;

  CmathFunction(String signature, String doc) {
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
      case LOG -> log(args);
      case PHASE -> new PyFloat(phase(any(args[0])));
      case POLAR -> polar(any(args[0]));
      case RECT -> rect(FloatConversion.asDouble(args[0]), FloatConversion.asDouble(args[1]));
      case ISFINITE -> PyBool.of(isFinite(any(args[0])));
      case ISINF -> PyBool.of(isInfinite(any(args[0])));
      case ISNAN -> PyBool.of(isNan(any(args[0])));
      case ISCLOSE -> isClose(args);
    };
  }

  private static Complex any(PyObject o) {
    PyComplex c = ComplexConversion.toComplex(o);
    Complex z = new Complex(c.real(), c.imag());
    Refs.decref(c);
    return z;
  }

  private static PyObject log(PyObject[] args) {
    Complex z = ComplexFunctions.log(ComplexFunction.value(args[0]));
    if (args[1] != null) {
      Complex base = ComplexFunctions.log(ComplexFunction.value(args[1]));
      boolean isOne = base.real() == 0 && base.imag() == 0;
      z = isOne ? new Complex(Double.NaN, 0) : ComplexMath.divide(z, base);
    }
    return ComplexFunction.result(z);
  }

  private static double phase(Complex z) {
    return RealMath.atan2(z.imag(), z.real());
  }

  private static PyObject polar(Complex z) {
    double r = Math.hypot(z.real(), z.imag());
    if (Double.isInfinite(r) && isFinite(z)) {
      throw Errors.overflowError("math range error");
    }
    return PyTuple.ofSteal(new PyFloat(r), new PyFloat(phase(z)));
  }

  private static PyObject rect(double r, double phi) {
    if (phi == 0) {
      return new PyComplex(r, r * phi);
    }
    if (!Double.isFinite(phi) && !Double.isNaN(r)) {
      throw Errors.valueError("math domain error");
    }
    return new PyComplex(r * Math.cos(phi), r * Math.sin(phi));
  }

  private static boolean isFinite(Complex z) {
    return Double.isFinite(z.real()) && Double.isFinite(z.imag());
  }

  private static boolean isInfinite(Complex z) {
    return Double.isInfinite(z.real()) || Double.isInfinite(z.imag());
  }

  private static boolean isNan(Complex z) {
    return Double.isNaN(z.real()) || Double.isNaN(z.imag());
  }

  private static PyObject isClose(PyObject[] args) {
    Complex a = any(args[0]);
    Complex b = any(args[1]);
    double relative = args[2] == null ? RELATIVE : FloatConversion.asDouble(args[2]);
    double absolute = args[3] == null ? 0 : FloatConversion.asDouble(args[3]);
    if (relative < 0 || absolute < 0) {
      throw Errors.valueError("tolerances must be non-negative");
    }
    if (a.real() == b.real() && a.imag() == b.imag()) {
      return PyBool.of(true);
    }
    if (isInfinite(a) || isInfinite(b)) {
      return PyBool.of(false);
    }
    double difference = Math.hypot(a.real() - b.real(), a.imag() - b.imag());
    return PyBool.of(difference <= relative * Math.hypot(b.real(), b.imag())
        || difference <= relative * Math.hypot(a.real(), a.imag()) || difference <= absolute);
  }
}
