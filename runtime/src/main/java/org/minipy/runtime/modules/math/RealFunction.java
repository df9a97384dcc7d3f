package org.minipy.runtime.modules.math;

import org.minipy.runtime.algorithm.ErrorFunction;
import org.minipy.runtime.algorithm.RealMath;
import org.minipy.runtime.algorithm.SpecialFunctions;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.number.FloatConversion;
import org.minipy.runtime.types.number.PyFloat;

/** The functions of math that map one float to another. */
enum RealFunction implements BuiltinMethod {
  ACOS("acos", "Arc cosine, in radians."),
  ACOSH("acosh", "Inverse hyperbolic cosine."),
  ASIN("asin", "Arc sine, in radians."),
  ASINH("asinh", "Inverse hyperbolic sine."),
  ATAN("atan", "Arc tangent, in radians."),
  ATANH("atanh", "Inverse hyperbolic tangent."),
  CBRT("cbrt", "Cube root."),
  COS("cos", "Cosine of an angle in radians."),
  COSH("cosh", "Hyperbolic cosine."),
  DEGREES("degrees", "An angle in radians as degrees."),
  ERF("erf", "Error function."),
  ERFC("erfc", "Complement of the error function."),
  EXP("exp", "e to a power."),
  EXP2("exp2", "2 to a power."),
  EXPM1("expm1", "e to a power, less one."),
  FABS("fabs", "Absolute value, as a float."),
  GAMMA("gamma", "Gamma function."),
  LGAMMA("lgamma", "Logarithm of the absolute value of the gamma function."),
  LOG1P("log1p", "Natural logarithm of one more."),
  RADIANS("radians", "An angle in degrees as radians."),
  SIN("sin", "Sine of an angle in radians."),
  SINH("sinh", "Hyperbolic sine."),
  SQRT("sqrt", "Square root."),
  TAN("tan", "Tangent of an angle in radians."),
  TANH("tanh", "Hyperbolic tangent."),
  ULP("ulp", "The value of the last bit of a float.");

  private final String signature;
  private final String doc;

  RealFunction(String name, String doc) {
    this.signature = name + "($module, x, /)";
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
    double x = FloatConversion.asDouble(args[0]);
    double y = of(x);
    if (this == DEGREES || this == RADIANS) {
      return new PyFloat(y);
    }
    if (Double.isNaN(y) && !Double.isNaN(x)) {
      throw MathErrors.domain();
    }
    if (Double.isInfinite(y) && Double.isFinite(x) && this != ULP) {
      throw canOverflow() ? MathErrors.range() : MathErrors.domain();
    }
    return new PyFloat(y);
  }

  private boolean canOverflow() {
    return switch (this) {
      case COSH, EXP, EXP2, EXPM1, GAMMA, SINH -> true;
      default -> false;
    };
  }

  private double of(double x) {
    return switch (this) {
      case ACOS -> RealMath.acos(x);
      case ACOSH -> RealMath.acosh(x);
      case ASIN -> RealMath.asin(x);
      case ASINH -> RealMath.asinh(x);
      case ATAN -> RealMath.atan(x);
      case ATANH -> RealMath.atanh(x);
      case CBRT -> RealMath.cbrt(x);
      case COS -> Math.cos(x);
      case COSH -> RealMath.cosh(x);
      case DEGREES -> x * (180.0 / Math.PI);
      case ERF -> ErrorFunction.erf(x);
      case ERFC -> ErrorFunction.erfc(x);
      case EXP -> Math.exp(x);
      case EXP2 -> RealMath.exp2(x);
      case EXPM1 -> StrictMath.expm1(x);
      case FABS -> Math.abs(x);
      case GAMMA -> SpecialFunctions.gamma(x);
      case LGAMMA -> logGamma(x);
      case LOG1P -> StrictMath.log1p(x);
      case RADIANS -> x * (Math.PI / 180.0);
      case SIN -> Math.sin(x);
      case SINH -> RealMath.sinh(x);
      case SQRT -> Math.sqrt(x);
      case TAN -> Math.tan(x);
      case TANH -> StrictMath.tanh(x);
      case ULP -> Math.ulp(x);
    };
  }

  private static double logGamma(double x) {
    double y = SpecialFunctions.logGamma(x);
    if (Double.isInfinite(y) && Double.isFinite(x) && x > 0) {
      throw MathErrors.range();
    }
    return y;
  }
}
