package org.minipy.runtime.algorithm;

import java.math.BigInteger;

/**
 * The divisions of ints: floor division and modulo with Python's signs, and true division that is correctly rounded.
 */
public final class IntDivision {

  /** Longs up to this magnitude are doubles exactly. */
  private static final long EXACT = 1L << 53;

  /**
   * Bits of a quotient that decide its rounding: those of a double, one to round and more to be safe from the shift.
   */
  private static final int QUOTIENT_BITS = 55;

  private IntDivision() {}

  /**
   * {@code a // b}; {@code Long.MIN_VALUE // -1} does not fit a long and is left to the caller.
   *
   * @throws FormatException ZeroDivisionError
   */
  public static long floorDivide(long a, long b) {
    if (b == 0) {
      throw divisionByZero();
    }
    return Math.floorDiv(a, b);
  }

  /**
   * {@code a // b}.
   *
   * @throws FormatException ZeroDivisionError
   */
  public static BigInteger floorDivide(BigInteger a, BigInteger b) {
    return divideModulo(a, b)[0];
  }

  /**
   * {@code a % b}.
   *
   * @throws FormatException ZeroDivisionError
   */
  public static long modulo(long a, long b) {
    if (b == 0) {
      throw moduloByZero();
    }
    return Math.floorMod(a, b);
  }

  /**
   * {@code a % b}.
   *
   * @throws FormatException ZeroDivisionError
   */
  public static BigInteger modulo(BigInteger a, BigInteger b) {
    if (b.signum() == 0) {
      throw moduloByZero();
    }
    BigInteger remainder = a.remainder(b);
    return remainder.signum() * b.signum() < 0 ? remainder.add(b) : remainder;
  }

  /**
   * {@code divmod(a, b)}.
   *
   * @throws FormatException ZeroDivisionError
   */
  public static BigInteger[] divideModulo(BigInteger a, BigInteger b) {
    if (b.signum() == 0) {
      throw divisionByZero();
    }
    BigInteger[] parts = a.divideAndRemainder(b);
    if (parts[1].signum() * b.signum() < 0) {
      parts[0] = parts[0].subtract(BigInteger.ONE);
      parts[1] = parts[1].add(b);
    }
    return parts;
  }

  /**
   * {@code a / b}, the double nearest to the quotient.
   *
   * @throws FormatException ZeroDivisionError
   */
  public static double trueDivide(long a, long b) {
    if (b != 0 && a >= -EXACT && a <= EXACT && b >= -EXACT && b <= EXACT) {
      return (double) a / b;
    }
    return trueDivide(BigInteger.valueOf(a), BigInteger.valueOf(b));
  }

  /**
   * {@code a / b}, the double nearest to the quotient.
   *
   * @throws FormatException ZeroDivisionError, or OverflowError if it is too large
   */
  public static double trueDivide(BigInteger a, BigInteger b) {
    if (b.signum() == 0) {
      throw FormatException.zeroDivision("division by zero");
    }
    BigInteger numerator = a.abs();
    BigInteger denominator = b.abs();
    long difference = (long) numerator.bitLength() - denominator.bitLength();
    double result = 0;
    if (numerator.signum() != 0 && difference >= Double.MIN_EXPONENT - 55) {
      if (difference > Double.MAX_EXPONENT + 1) {
        throw tooLarge();
      }
      int shift = (int) difference - QUOTIENT_BITS;
      BigInteger[] parts = shift <= 0
          ? numerator.shiftLeft(-shift).divideAndRemainder(denominator)
          : numerator.divideAndRemainder(denominator.shiftLeft(shift));
      result = scaled(parts[0], shift, parts[1].signum() != 0);
      if (Double.isInfinite(result)) {
        throw tooLarge();
      }
    }
    return (a.signum() < 0) != (b.signum() < 0) ? -result : result;
  }

  /**
   * The double nearest to {@code value * 2**exponent}, infinite if it is too large.
   *
   * @param value a positive number
   * @param inexact whether the true value is a little larger, by less than one unit of {@code value}
   */
  static double scaled(BigInteger value, int exponent, boolean inexact) {
    int bits = value.bitLength();
    int drop = Math.max(bits - 53, Double.MIN_EXPONENT - 52 - exponent);
    if (drop <= 0) {
      return scalb(value.longValue(), exponent);
    }
    long kept = value.shiftRight(drop).longValue();
    if (drop <= bits && value.testBit(drop - 1)) {
      boolean above = inexact || value.getLowestSetBit() < drop - 1;
      if (above || (kept & 1) != 0) {
        kept++;
      }
    }
    return scalb(kept, exponent + drop);
  }

  /** An exact scaling, except for overflow. */
  private static double scalb(long mantissa, int exponent) {
    return Math.scalb((double) mantissa, exponent);
  }

  private static FormatException divisionByZero() {
    return FormatException.zeroDivision("integer division or modulo by zero");
  }

  private static FormatException moduloByZero() {
    return FormatException.zeroDivision("integer modulo by zero");
  }

  private static FormatException tooLarge() {
    return FormatException.overflow("integer division result too large for a float");
  }
}
