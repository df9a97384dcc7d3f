package org.minipy.runtime.algorithm;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Arithmetic of floats where Python's rules are not Java's. */
public final class FloatMath {

  /** Rounding to more digits than this after the point changes no float. */
  private static final int MAX_ROUND_DIGITS = 323;

  /** Rounding to fewer digits than this makes every float zero. */
  private static final int MIN_ROUND_DIGITS = -308;

  private FloatMath() {}

  /**
   * {@code a / b}.
   *
   * @throws FormatException ZeroDivisionError
   */
  public static double divide(double a, double b) {
    if (b == 0) {
      throw FormatException.zeroDivision("float division by zero");
    }
    return a / b;
  }

  /**
   * {@code a % b}, with the sign of {@code b}.
   *
   * @throws FormatException ZeroDivisionError
   */
  public static double modulo(double a, double b) {
    if (b == 0) {
      throw FormatException.zeroDivision("float modulo");
    }
    double remainder = a % b;
    if (remainder == 0) {
      return Math.copySign(0.0, b);
    }
    return (b < 0) != (remainder < 0) ? remainder + b : remainder;
  }

  /**
   * {@code a // b}.
   *
   * @throws FormatException ZeroDivisionError
   */
  public static double floorDivide(double a, double b) {
    if (b == 0) {
      throw FormatException.zeroDivision("float floor division by zero");
    }
    double remainder = a % b;
    double quotient = (a - remainder) / b;
    if (remainder != 0 && (b < 0) != (remainder < 0)) {
      quotient -= 1;
    }
    if (quotient == 0) {
      return Math.copySign(0.0, a / b);
    }
    double floor = Math.floor(quotient);
    return quotient - floor > 0.5 ? floor + 1 : floor;
  }

  /**
   * {@code divmod(a, b)}.
   *
   * @throws FormatException ZeroDivisionError
   */
  public static double[] divideModulo(double a, double b) {
    if (b == 0) {
      throw FormatException.zeroDivision("float divmod()");
    }
    return new double[] {floorDivide(a, b), modulo(a, b)};
  }

  /** Whether {@code a ** b} is a complex number: a negative number to a power that is no integer. */
  public static boolean isPowerComplex(double a, double b) {
    return a < 0 && Double.isFinite(a) && Double.isFinite(b) && b != Math.rint(b);
  }

  /**
   * {@code a ** b}, unless it is complex.
   *
   * @throws FormatException ZeroDivisionError for a negative power of zero, OverflowError if the result is too large
   */
  public static double power(double a, double b) {
    if (b == 0 || a == 1) {
      return 1;
    }
    if (a == 0 && b < 0 && Double.isFinite(b)) {
      throw FormatException.zeroDivision("0.0 cannot be raised to a negative power");
    }
    if (a == -1 && Double.isInfinite(b)) {
      return 1;
    }
    double result = Math.pow(a, b);
    if (Double.isInfinite(result) && Double.isFinite(a) && Double.isFinite(b)) {
      throw FormatException.range();
    }
    return result;
  }

  /**
   * {@code round(value)}: the nearest int, half to even.
   *
   * @throws FormatException ValueError for a not-a-number, OverflowError for an infinity
   */
  public static BigInteger round(double value) {
    return IntMath.truncate(Math.rint(value));
  }

  /**
   * {@code round(value, digits)}: the float nearest to the exact value rounded to so many decimal digits, half to even.
   *
   * @throws FormatException OverflowError if the result is too large
   */
  public static double round(double value, long digits) {
    if (!Double.isFinite(value) || value == 0 || digits > MAX_ROUND_DIGITS) {
      return value;
    }
    if (digits < MIN_ROUND_DIGITS) {
      return Math.copySign(0.0, value);
    }
    double result = new BigDecimal(value).setScale((int) digits, RoundingMode.HALF_EVEN).doubleValue();
    if (Double.isInfinite(result)) {
      throw FormatException.overflow("rounded value too large to represent");
    }
    return Math.copySign(result, value);
  }

  /**
   * {@code value.as_integer_ratio()}: numerator and positive denominator in lowest terms.
   *
   * @throws FormatException ValueError for a not-a-number, OverflowError for an infinity
   */
  public static BigInteger[] integerRatio(double value) {
    if (Double.isNaN(value)) {
      throw FormatException.value("cannot convert NaN to integer ratio");
    }
    if (Double.isInfinite(value)) {
      throw FormatException.overflow("cannot convert Infinity to integer ratio");
    }
    int exponent = Math.max(Math.getExponent(value), Double.MIN_EXPONENT) - 52;
    int half = -exponent / 2;
    BigInteger numerator = BigInteger.valueOf((long) Math.scalb(Math.scalb(value, half), -exponent - half));
    if (exponent >= 0) {
      return new BigInteger[] {numerator.shiftLeft(exponent), BigInteger.ONE};
    }
    int common = numerator.signum() == 0 ? -exponent : Math.min(numerator.getLowestSetBit(), -exponent);
    return new BigInteger[] {numerator.shiftRight(common), BigInteger.ONE.shiftLeft(-exponent - common)};
  }
}
