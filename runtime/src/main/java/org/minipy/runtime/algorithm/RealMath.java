package org.minipy.runtime.algorithm;

/**
 * The elementary functions of floats, rounded as glibc rounds them. Java's own functions do that for the exponential,
 * the logarithm and the trigonometric functions; the strict ones are the same algorithms as glibc's for the hyperbolic
 * functions. The others are computed here. Domain errors give not-a-number, poles infinity.
 */
public final class RealMath {
  private static final double LN2 = 0x1.62e42fefa39efp-1;
  private static final double INVERSE_LN10 = 0x1.bcb7b1526e50ep-2;
  private static final double LOG10_2_HIGH = 0x1.34413509f6p-2;
  private static final double LOG10_2_LOW = 0x1.9fef311f12b36p-42;
  private static final double[] CUBE_ROOT = {
    0.354895765043919860, 1.50819193781584896, 2.11499494167371287, 2.44693122563534430, 1.83469277483613086,
    0.784932344976639262, 0.145263899385486367
  };
  private static final double[] CUBE_ROOT_OF_POWER = {
    1 / 1.5874010519681994748, 1 / 1.2599210498948731648, 1, 1.2599210498948731648, 1.5874010519681994748
  };
  private static final double LARGE = 0x1p28;
  private static final double TINY = 0x1p-28;

  private RealMath() {}

  /** Base-2 exponential. */
  public static double exp2(double x) {
    return Math.pow(2, x);
  }

  /** Base-2 logarithm. */
  public static double log2(double x) {
    if (!(x > 0) || Double.isInfinite(x)) {
      return Math.log(x);
    }
    int exponent = Math.getExponent(x);
    if (exponent >= Double.MIN_EXPONENT && x == Math.scalb(1.0, exponent)) {
      return exponent;
    }
    return DoubleDouble.log(x).over(DoubleDouble.LN2).high();
  }

  /** Base-10 logarithm. */
  public static double log10(double x) {
    if (!(x > 0) || Double.isInfinite(x)) {
      return Math.log(x);
    }
    double scaled = x;
    int k = 0;
    if (Math.getExponent(x) < Double.MIN_EXPONENT) {
      scaled = x * 0x1p54;
      k = -54;
    }
    k += Math.getExponent(scaled);
    int negative = k < 0 ? 1 : 0;
    scaled = Math.scalb(scaled, -Math.getExponent(scaled) - negative);
    double y = k + negative;
    return y * LOG10_2_LOW + INVERSE_LN10 * Math.log(scaled) + y * LOG10_2_HIGH;
  }

  /** Hyperbolic cosine. */
  public static double cosh(double x) {
    double a = Math.abs(x);
    if (a < 0.34657359027997264) {
      double t = StrictMath.expm1(a);
      double w = 1 + t;
      return a < 0x1p-55 ? w : 1 + t * t / (w + w);
    }
    if (a < 22) {
      double t = Math.exp(a);
      return 0.5 * t + 0.5 / t;
    }
    if (a < 709.782712893384) {
      return 0.5 * Math.exp(a);
    }
    double half = Math.exp(0.5 * a);
    return 0.5 * half * half;
  }

  /** Hyperbolic sine. */
  public static double sinh(double x) {
    double a = Math.abs(x);
    return a >= 22 && a < 709.782712893384 ? Math.copySign(0.5, x) * Math.exp(a) : StrictMath.sinh(x);
  }

  /** Inverse hyperbolic sine. */
  public static double asinh(double x) {
    double a = Math.abs(x);
    double result;
    if (!(a >= TINY) || Double.isInfinite(x)) {
      return x;
    } else if (a > LARGE) {
      result = Math.log(a) + LN2;
    } else if (a > 2) {
      result = Math.log(2 * a + 1 / (Math.sqrt(a * a + 1) + a));
    } else {
      double square = a * a;
      result = StrictMath.log1p(a + square / (1 + Math.sqrt(1 + square)));
    }
    return Math.copySign(result, x);
  }

  /** Inverse hyperbolic cosine; not-a-number below 1. */
  public static double acosh(double x) {
    if (!(x >= 1)) {
      return Double.NaN;
    }
    if (x > LARGE) {
      return Double.isInfinite(x) ? x : Math.log(x) + LN2;
    }
    if (x > 2) {
      return Math.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
    }
    double t = x - 1;
    return StrictMath.log1p(t + Math.sqrt(2 * t + t * t));
  }

  /** Inverse hyperbolic tangent; not-a-number outside -1 to 1, infinite at the ends. */
  public static double atanh(double x) {
    double a = Math.abs(x);
    if (!(a <= 1)) {
      return Double.NaN;
    }
    if (a < TINY) {
      return x;
    }
    double result;
    if (a < 0.5) {
      double t = a + a;
      result = 0.5 * StrictMath.log1p(t + t * a / (1 - a));
    } else {
      result = 0.5 * StrictMath.log1p((a + a) / (1 - a));
    }
    return Math.copySign(result, x);
  }

  /** Arc sine. */
  public static double asin(double x) {
    if (!(Math.abs(x) < 1) || Math.abs(x) < TINY) {
      return StrictMath.asin(x);
    }
    return DoubleDouble.angle(DoubleDouble.of(x), cathetus(x)).high();
  }

  /** Arc cosine. */
  public static double acos(double x) {
    if (!(Math.abs(x) < 1)) {
      return StrictMath.acos(x);
    }
    return DoubleDouble.angle(cathetus(x), DoubleDouble.of(x)).high();
  }

  /** Arc tangent. */
  public static double atan(double x) {
    double a = Math.abs(x);
    if (!(a > TINY) || a > 0x1p60) {
      return StrictMath.atan(x);
    }
    return a <= 1
        ? DoubleDouble.angle(DoubleDouble.of(x), DoubleDouble.ONE).high()
        : DoubleDouble.angle(DoubleDouble.of(Math.signum(x)), DoubleDouble.ONE.over(a)).high();
  }

  /** The angle of the point ({@code x}, {@code y}). */
  public static double atan2(double y, double x) {
    double a = Math.abs(y);
    double b = Math.abs(x);
    int scale = Math.getExponent(Math.max(a, b));
    if (!(a > 0 && b > 0) || scale > Double.MAX_EXPONENT) {
      return StrictMath.atan2(y, x);
    }
    if (b < a * 0x1p-60) {
      return Math.copySign(Math.PI / 2, y);
    }
    if (a < b * 0x1p-60 || Math.min(a, b) < Double.MIN_NORMAL) {
      return StrictMath.atan2(y, x);
    }
    return DoubleDouble.angle(DoubleDouble.of(Math.scalb(y, -scale)), DoubleDouble.of(Math.scalb(x, -scale))).high();
  }

  private static DoubleDouble cathetus(double x) {
    return DoubleDouble.ONE.minus(DoubleDouble.product(x, x)).root();
  }

  /**
   * Cube root, with the last digit of the C library: an approximation of the root of the fraction by a polynomial, one
   * step of Halley's iteration, and the root of the power of two.
   */
  public static double cbrt(double x) {
    if (x == 0 || !Double.isFinite(x)) {
      return x;
    }
    double f = fraction(Math.abs(x));
    int exponent = exponent(x);
    double guess = CUBE_ROOT[CUBE_ROOT.length - 1];
    for (int i = CUBE_ROOT.length - 2; i > 0; i--) {
      guess = CUBE_ROOT[i] - guess * f;
    }
    guess = CUBE_ROOT[0] + guess * f;
    double cube = guess * guess * guess;
    double root = guess * (cube + 2 * f) / (2 * cube + f) * CUBE_ROOT_OF_POWER[2 + exponent % 3];
    return Math.scalb(Math.copySign(root, x), exponent / 3);
  }

  /** The exponent with which {@code value} is a fraction from 0.5 to 1; {@code value} is finite and not zero. */
  public static int exponent(double value) {
    int exponent = Math.getExponent(value);
    return exponent < Double.MIN_EXPONENT ? Math.getExponent(value * 0x1p60) - 59 : exponent + 1;
  }

  /** The fraction that belongs to {@link #exponent}. */
  public static double fraction(double value) {
    int exponent = exponent(value);
    return exponent < -1000 ? Math.scalb(value * 0x1p60, -exponent - 60) : Math.scalb(value, -exponent);
  }
}
