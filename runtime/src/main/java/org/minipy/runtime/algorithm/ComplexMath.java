package org.minipy.runtime.algorithm;

/** Arithmetic of complex numbers, with the formulas of CPython, which decide signs of zeros and the last digits. */
public final class ComplexMath {

  /** Integer powers up to this are computed by multiplication. */
  private static final int SMALL_POWER = 100;

  private static final Complex ONE = new Complex(1, 0);

  private ComplexMath() {}

  /** {@code a + b}. */
  public static Complex add(Complex a, Complex b) {
    return new Complex(a.real() + b.real(), a.imag() + b.imag());
  }

  /** {@code a - b}. */
  public static Complex subtract(Complex a, Complex b) {
    return new Complex(a.real() - b.real(), a.imag() - b.imag());
  }

  /** {@code a * b}. */
  public static Complex multiply(Complex a, Complex b) {
    return new Complex(a.real() * b.real() - a.imag() * b.imag(), a.real() * b.imag() + a.imag() * b.real());
  }

  /**
   * {@code a / b}.
   *
   * @throws FormatException ZeroDivisionError
   */
  public static Complex divide(Complex a, Complex b) {
    if (b.real() == 0 && b.imag() == 0) {
      throw FormatException.zeroDivision("complex division by zero");
    }
    if (Math.abs(b.real()) >= Math.abs(b.imag())) {
      double ratio = b.imag() / b.real();
      double denominator = b.real() + b.imag() * ratio;
      return new Complex((a.real() + a.imag() * ratio) / denominator, (a.imag() - a.real() * ratio) / denominator);
    }
    if (Math.abs(b.imag()) >= Math.abs(b.real())) {
      double ratio = b.real() / b.imag();
      double denominator = b.real() * ratio + b.imag();
      return new Complex((a.real() * ratio + a.imag()) / denominator, (a.imag() * ratio - a.real()) / denominator);
    }
    return new Complex(Double.NaN, Double.NaN);
  }

  /**
   * {@code abs(a)}.
   *
   * @throws FormatException OverflowError if it is too large
   */
  public static double absolute(Complex a) {
    double result = Math.hypot(a.real(), a.imag());
    if (Double.isInfinite(result) && Double.isFinite(a.real()) && Double.isFinite(a.imag())) {
      throw FormatException.overflow("absolute value too large");
    }
    return result;
  }

  /**
   * {@code a ** b}.
   *
   * @throws FormatException ZeroDivisionError for a negative or complex power of zero, OverflowError if the result is
   *     too large
   */
  public static Complex power(Complex a, Complex b) {
    Complex result;
    if (b.imag() == 0 && b.real() == Math.floor(b.real()) && Math.abs(b.real()) <= SMALL_POWER) {
      int exponent = (int) b.real();
      Complex power = integerPower(a, Math.abs(exponent));
      if (power.real() == 0 && power.imag() == 0 && exponent <= 0) {
        throw zeroPower();
      }
      result = exponent > 0 ? power : divide(ONE, power);
    } else {
      result = polarPower(a, b);
    }
    if (Double.isInfinite(result.real()) || Double.isInfinite(result.imag())) {
      throw FormatException.overflow("complex exponentiation");
    }
    return result;
  }

  private static Complex integerPower(Complex a, int exponent) {
    Complex result = ONE;
    Complex square = a;
    for (int bits = exponent; bits > 0; bits >>= 1) {
      if ((bits & 1) != 0) {
        result = multiply(result, square);
      }
      square = multiply(square, square);
    }
    return result;
  }

  private static Complex polarPower(Complex a, Complex b) {
    if (a.real() == 0 && a.imag() == 0) {
      if (b.imag() != 0 || b.real() < 0) {
        throw zeroPower();
      }
      return new Complex(0, 0);
    }
    double radius = Math.hypot(a.real(), a.imag());
    double angle = RealMath.atan2(a.imag(), a.real());
    double length = Math.pow(radius, b.real());
    double phase = angle * b.real();
    if (b.imag() != 0) {
      length /= Math.exp(angle * b.imag());
      phase += b.imag() * Math.log(radius);
    }
    if (Double.isInfinite(phase)) {
      throw zeroPower();
    }
    return new Complex(length * Math.cos(phase), length * Math.sin(phase));
  }

  private static FormatException zeroPower() {
    return FormatException.zeroDivision("0.0 to a negative or complex power");
  }
}
