package org.minipy.runtime.algorithm;

/**
 * Elementary functions of finite complex numbers.
 *
 * <p>The formulas are those of W. Kahan, "Branch cuts for complex elementary functions": square roots of 1 - z and 1 +
 * z instead of logarithms, so that signs of zeros choose the side of a branch cut. Sums that could overflow are
 * computed with halves or eighths of their terms. A result that is not defined has a real part that is not a number.
 */
public final class ComplexFunctions {
  private static final double LARGE = Double.MAX_VALUE / 4;
  private static final double SQRT_LARGE = Math.sqrt(LARGE);
  private static final double LOG_LARGE = Math.log(LARGE);
  private static final double SQRT_MIN = Math.sqrt(Double.MIN_NORMAL);
  private static final double LN_2 = 0.6931471805599453094;
  private static final double LN_10 = 2.302585092994045684;
  private static final int MANTISSA = 53;
  private static final double LOWEST_DIRECT = 0.71;
  private static final double HIGHEST_DIRECT = 1.73;

  private static final Complex UNDEFINED = new Complex(Double.NaN, 0);

  private ComplexFunctions() {}

  private static boolean isLarge(Complex z) {
    return Math.abs(z.real()) > LARGE || Math.abs(z.imag()) > LARGE;
  }

  private static double logOfLarge(Complex z) {
    return Math.log(Math.hypot(z.real() / 2, z.imag() / 2)) + LN_2 * 2;
  }

  /** i times z. */
  private static Complex turned(Complex z) {
    return new Complex(-z.imag(), z.real());
  }

  /** z divided by i. */
  private static Complex turnedBack(Complex z) {
    return new Complex(z.imag(), -z.real());
  }

  /** The square root with a real part that is not negative. */
  public static Complex sqrt(Complex z) {
    if (z.real() == 0 && z.imag() == 0) {
      return new Complex(0, z.imag());
    }
    double ax = Math.abs(z.real());
    double ay = Math.abs(z.imag());
    double s;
    if (ax < Double.MIN_NORMAL && ay < Double.MIN_NORMAL) {
      ax = Math.scalb(ax, MANTISSA + 1);
      s = Math.scalb(Math.sqrt(ax + Math.hypot(ax, Math.scalb(ay, MANTISSA + 1))), -(MANTISSA + 1) / 2);
    } else {
      ax /= 8;
      s = 2 * Math.sqrt(ax + Math.hypot(ax, ay / 8));
    }
    double d = ay / (2 * s);
    return z.real() >= 0 ? new Complex(s, Math.copySign(d, z.imag())) : new Complex(d, Math.copySign(s, z.imag()));
  }

  /** The arc cosine. */
  public static Complex acos(Complex z) {
    if (isLarge(z)) {
      double imag = z.real() < 0 ? -Math.copySign(logOfLarge(z), z.imag()) : Math.copySign(logOfLarge(z), -z.imag());
      return new Complex(RealMath.atan2(Math.abs(z.imag()), z.real()), imag);
    }
    Complex a = sqrt(new Complex(1 - z.real(), -z.imag()));
    Complex b = sqrt(new Complex(1 + z.real(), z.imag()));
    return new Complex(2 * RealMath.atan2(a.real(), b.real()),
        RealMath.asinh(b.real() * a.imag() - b.imag() * a.real()));
  }

  /** The inverse hyperbolic cosine. */
  public static Complex acosh(Complex z) {
    if (isLarge(z)) {
      return new Complex(logOfLarge(z), RealMath.atan2(z.imag(), z.real()));
    }
    Complex a = sqrt(new Complex(z.real() - 1, z.imag()));
    Complex b = sqrt(new Complex(z.real() + 1, z.imag()));
    return new Complex(RealMath.asinh(a.real() * b.real() + a.imag() * b.imag()),
        2 * RealMath.atan2(a.imag(), b.real()));
  }

  /** The arc sine. */
  public static Complex asin(Complex z) {
    return turnedBack(asinh(turned(z)));
  }

  /** The inverse hyperbolic sine. */
  public static Complex asinh(Complex z) {
    if (isLarge(z)) {
      double real = z.imag() < 0 ? -Math.copySign(logOfLarge(z), -z.real()) : Math.copySign(logOfLarge(z), z.real());
      return new Complex(real, RealMath.atan2(z.imag(), Math.abs(z.real())));
    }
    Complex a = sqrt(new Complex(1 + z.imag(), -z.real()));
    Complex b = sqrt(new Complex(1 - z.imag(), z.real()));
    return new Complex(RealMath.asinh(a.real() * b.imag() - b.real() * a.imag()),
        RealMath.atan2(z.imag(), a.real() * b.real() - a.imag() * b.imag()));
  }

  /** The arc tangent. */
  public static Complex atan(Complex z) {
    return turnedBack(atanh(turned(z)));
  }

  /** The inverse hyperbolic tangent. */
  public static Complex atanh(Complex z) {
    double x = z.real();
    if (x < 0 || x == 0 && 1 / x < 0) {
      Complex r = atanh(new Complex(-x, -z.imag()));
      return new Complex(-r.real(), -r.imag());
    }
    double ay = Math.abs(z.imag());
    if (x > SQRT_LARGE || ay > SQRT_LARGE) {
      double h = Math.hypot(x / 2, ay / 2);
      return new Complex(x / 4 / h / h, -Math.copySign(Math.PI / 2, -z.imag()));
    }
    if (x == 1 && ay < SQRT_MIN) {
      return ay == 0 ? UNDEFINED : new Complex(-Math.log(Math.sqrt(ay) / Math.sqrt(Math.hypot(ay, 2))),
          Math.copySign(RealMath.atan2(2, -ay) / 2, z.imag()));
    }
    return new Complex(StrictMath.log1p(4 * x / ((1 - x) * (1 - x) + ay * ay)) / 4,
        -RealMath.atan2(-2 * z.imag(), (1 - x) * (1 + x) - ay * ay) / 2);
  }

  /** The cosine. */
  public static Complex cos(Complex z) {
    return cosh(turned(z));
  }

  /** The hyperbolic cosine. */
  public static Complex cosh(Complex z) {
    double x = z.real();
    if (Math.abs(x) > LOG_LARGE) {
      double less = x - Math.copySign(1, x);
      return new Complex(Math.cos(z.imag()) * RealMath.cosh(less) * Math.E,
          Math.sin(z.imag()) * RealMath.sinh(less) * Math.E);
    }
    return new Complex(Math.cos(z.imag()) * RealMath.cosh(x), Math.sin(z.imag()) * RealMath.sinh(x));
  }

  /** The sine. */
  public static Complex sin(Complex z) {
    return turnedBack(sinh(turned(z)));
  }

  /** The hyperbolic sine. */
  public static Complex sinh(Complex z) {
    double x = z.real();
    if (Math.abs(x) > LOG_LARGE) {
      double less = x - Math.copySign(1, x);
      return new Complex(Math.cos(z.imag()) * RealMath.sinh(less) * Math.E,
          Math.sin(z.imag()) * RealMath.cosh(less) * Math.E);
    }
    return new Complex(Math.cos(z.imag()) * RealMath.sinh(x), Math.sin(z.imag()) * RealMath.cosh(x));
  }

  /** The tangent. */
  public static Complex tan(Complex z) {
    return turnedBack(tanh(turned(z)));
  }

  /** The hyperbolic tangent. */
  public static Complex tanh(Complex z) {
    double x = z.real();
    if (Math.abs(x) > LOG_LARGE) {
      return new Complex(Math.copySign(1, x),
          4 * Math.sin(z.imag()) * Math.cos(z.imag()) * Math.exp(-2 * Math.abs(x)));
    }
    double tx = StrictMath.tanh(x);
    double ty = Math.tan(z.imag());
    double cx = 1 / RealMath.cosh(x);
    double denominator = 1 + tx * ty * (tx * ty);
    return new Complex(tx * (1 + ty * ty) / denominator, ty / denominator * cx * cx);
  }

  /** e to the power of z. */
  public static Complex exp(Complex z) {
    if (z.real() > LOG_LARGE) {
      double l = Math.exp(z.real() - 1);
      return new Complex(l * Math.cos(z.imag()) * Math.E, l * Math.sin(z.imag()) * Math.E);
    }
    double l = Math.exp(z.real());
    return new Complex(l * Math.cos(z.imag()), l * Math.sin(z.imag()));
  }

  /** The natural logarithm. */
  public static Complex log(Complex z) {
    double ax = Math.abs(z.real());
    double ay = Math.abs(z.imag());
    double real;
    if (ax > LARGE || ay > LARGE) {
      real = Math.log(Math.hypot(ax / 2, ay / 2)) + LN_2;
    } else if (ax < Double.MIN_NORMAL && ay < Double.MIN_NORMAL) {
      if (ax == 0 && ay == 0) {
        return UNDEFINED;
      }
      real = Math.log(Math.hypot(Math.scalb(ax, MANTISSA), Math.scalb(ay, MANTISSA))) - MANTISSA * LN_2;
    } else {
      double h = Math.hypot(ax, ay);
      double most = Math.max(ax, ay);
      double least = Math.min(ax, ay);
      real = h >= LOWEST_DIRECT && h <= HIGHEST_DIRECT
          ? StrictMath.log1p((most - 1) * (most + 1) + least * least) / 2 : Math.log(h);
    }
    return new Complex(real, RealMath.atan2(z.imag(), z.real()));
  }

  /** The logarithm to the base 10. */
  public static Complex log10(Complex z) {
    Complex r = log(z);
    return new Complex(r.real() / LN_10, r.imag() / LN_10);
  }
}
