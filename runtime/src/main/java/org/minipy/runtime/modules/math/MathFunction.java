package org.minipy.runtime.modules.math;

import org.minipy.runtime.algorithm.RealMath;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.number.FloatConversion;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyFloat;
import org.minipy.runtime.types.tuple.PyTuple;

/** The functions of math that do not map one float to another. */
enum MathFunction implements BuiltinMethod {
  ATAN2("atan2($module, y, x, /)", "The angle of the point (x, y), in radians."),
  CEIL("ceil($module, x, /)", "The least integer that is not below x."),
  COMB("comb($module, n, k, /)", "In how many ways k of n things can be chosen."),
  COPYSIGN("copysign($module, x, y, /)", "The absolute value of x with the sign of y."),
  DIST("dist($module, p, q, /)", "The distance of two points, given by their coordinates."),
  FACTORIAL("factorial($module, n, /)", "The product of the integers from 1 to n."),
  FLOOR("floor($module, x, /)", "The greatest integer that is not above x."),
  FMOD("fmod($module, x, y, /)", "The remainder of a division, with the sign of x."),
  FREXP("frexp($module, x, /)", "A pair of a fraction from 0.5 to 1 and an exponent of 2 whose product x is."),
  FSUM("fsum($module, seq, /)", "The exact sum of floats, rounded once."),
  GCD("gcd($module, *integers)", "The greatest common divisor."),
  HYPOT("hypot($module, *coordinates) --", "The distance of a point from the origin."),
  ISCLOSE("isclose($module, /, a, b, *, rel_tol=1e-09, abs_tol=0.0)",
      "Whether two floats differ by no more than a relative or an absolute tolerance."),
  ISFINITE("isfinite($module, x, /)", "Whether a float is neither infinite nor not-a-number."),
  ISINF("isinf($module, x, /)", "Whether a float is infinite."),
  ISNAN("isnan($module, x, /)", "Whether a float is not-a-number."),
  ISQRT("isqrt($module, n, /)", "The integer part of a square root."),
  LCM("lcm($module, *integers)", "The least common multiple."),
  LDEXP("ldexp($module, x, i, /)", "x * 2**i, the inverse of frexp()."),
  LOG("log($module, x[, base], /)", "The logarithm to a base, the natural one unless told otherwise."),
  LOG10("log10($module, x, /)", "The logarithm to the base 10."),
  LOG2("log2($module, x, /)", "The logarithm to the base 2."),
  MODF("modf($module, x, /)", "A pair of the fraction and the integer part of a float, both with its sign."),
  NEXTAFTER("nextafter($module, x, y, /, *, steps=None)", "The float so many steps after x towards y."),
  PERM("perm($module, n, k=None, /)", "In how many ways k of n things, or all, can be arranged."),
  POW("pow($module, x, y, /)", "x to the power y, as floats."),
  PROD("prod($module, iterable, /, *, start=1)", "The product of start and the items of an iterable."),
  REMAINDER("remainder($module, x, y, /)", "The difference of x from the nearest multiple of y."),
  SUMPROD("sumprod($module, p, q, /)", "The sum of the products of the items of two iterables."),
  TRUNC("trunc($module, x, /)", "The integer part, as __trunc__ gives it.");

  private final String signature;
  private final String doc;

  MathFunction(String signature, String doc) {
    this.signature = signature;
    this.doc = doc;
  }

  @Override
  public String signature() {
    return signature;
  }

  @Override
  public String binding() {
    return this == LOG ? "log($module, x, base=<unrepresentable>, /)" : signature;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    PyObject x = args[0];
    return switch (this) {
      case ATAN2 -> new PyFloat(RealMath.atan2(real(x), real(args[1])));
      case CEIL -> IntegerPart.ceil(x);
      case COMB -> IntegerFunctions.comb(x, args[1]);
      case COPYSIGN -> new PyFloat(Math.copySign(real(x), real(args[1])));
      case DIST -> Distance.between(x, args[1]);
      case FACTORIAL -> IntegerFunctions.factorial(x);
      case FLOOR -> IntegerPart.floor(x);
      case FMOD -> FloatFunctions.fmod(real(x), real(args[1]));
      case FREXP -> FloatFunctions.frexp(real(x));
      case FSUM -> Sums.exact(x);
      case GCD -> IntegerFunctions.gcd((PyTuple) x);
      case HYPOT -> Distance.fromOrigin((PyTuple) x);
      case ISCLOSE -> FloatFunctions.isClose(real(x), real(args[1]), args[2], args[3]);
      case ISFINITE -> PyBool.of(Double.isFinite(real(x)));
      case ISINF -> PyBool.of(Double.isInfinite(real(x)));
      case ISNAN -> PyBool.of(Double.isNaN(real(x)));
      case ISQRT -> IntegerFunctions.isqrt(x);
      case LCM -> IntegerFunctions.lcm((PyTuple) x);
      case LDEXP -> FloatFunctions.ldexp(real(x), args[1]);
      case LOG -> Logarithms.log(x, args[1]);
      case LOG10 -> Logarithms.log10(x);
      case LOG2 -> Logarithms.log2(x);
      case MODF -> FloatFunctions.modf(real(x));
      case NEXTAFTER -> FloatFunctions.nextAfter(real(x), real(args[1]), args[2]);
      case PERM -> IntegerFunctions.perm(x, args[1]);
      case POW -> FloatFunctions.pow(real(x), real(args[1]));
      case PROD -> Sums.product(x, args[1]);
      case REMAINDER -> FloatFunctions.remainder(real(x), real(args[1]));
      case SUMPROD -> Sums.ofProducts(x, args[1]);
      case TRUNC -> IntegerPart.trunc(x);
    };
  }

  private static double real(PyObject o) {
    return FloatConversion.asDouble(o);
  }
}
