package org.minipy.runtime.algorithm;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Arithmetic of ints that Java has not: powers, shifts, rounding, exact conversion from and comparison with floats. */
public final class IntMath {

  /** Larger exponents of ten exceed all ints that fit into memory. */
  private static final int MAX_DECIMAL_EXPONENT = 700_000_000;

  /** CPython counts shifts in its digits of this many bits. */
  private static final BigInteger BITS_PER_DIGIT = BigInteger.valueOf(30);

  /** CPython refuses more digits than this before it tries to get memory. */
  private static final BigInteger MAX_DIGITS = BigInteger.ONE.shiftLeft(61);

  private IntMath() {}

  /**
   * {@code base ** exponent} for an exponent that is not negative.
   *
   * @throws FormatException MemoryError if the result does not fit into memory
   */
  public static BigInteger power(BigInteger base, BigInteger exponent) {
    if (exponent.signum() == 0 || base.equals(BigInteger.ONE)) {
      return BigInteger.ONE;
    }
    if (base.signum() == 0 || base.equals(BigInteger.ONE.negate())) {
      return exponent.testBit(0) ? base : base.abs();
    }
    if (exponent.bitLength() > 31 || (base.bitLength() - 1L) * exponent.longValue() > Integer.MAX_VALUE) {
      throw new FormatException(FormatException.Kind.MEMORY_ERROR, "");
    }
    return base.pow(exponent.intValue());
  }

  /**
   * {@code pow(base, exponent, modulus)}.
   *
   * @throws FormatException ValueError if the modulus is 0 or a negative exponent needs an inverse that does not exist
   */
  public static BigInteger power(BigInteger base, BigInteger exponent, BigInteger modulus) {
    if (modulus.signum() == 0) {
      throw FormatException.value("pow() 3rd argument cannot be 0");
    }
    BigInteger positive = modulus.abs();
    if (exponent.signum() < 0 && !base.gcd(positive).equals(BigInteger.ONE)) {
      throw FormatException.value("base is not invertible for the given modulus");
    }
    BigInteger result = base.modPow(exponent, positive);
    return modulus.signum() < 0 && result.signum() != 0 ? result.add(modulus) : result;
  }

  /**
   * {@code value << count}.
   *
   * @throws FormatException ValueError if the count is negative, OverflowError or MemoryError if it is too large
   */
  public static BigInteger shiftLeft(BigInteger value, BigInteger count) {
    if (count.signum() < 0) {
      throw FormatException.value("negative shift count");
    }
    if (value.signum() == 0) {
      return value;
    }
    if (count.bitLength() > 64 && count.divide(BITS_PER_DIGIT).compareTo(MAX_DIGITS) >= 0) {
      throw FormatException.overflow("too many digits in integer");
    }
    if (count.bitLength() > 31 || count.longValue() + value.bitLength() > Integer.MAX_VALUE) {
      throw new FormatException(FormatException.Kind.MEMORY_ERROR, "");
    }
    return value.shiftLeft(count.intValue());
  }

  /**
   * {@code value >> count}.
   *
   * @throws FormatException ValueError if the count is negative
   */
  public static BigInteger shiftRight(BigInteger value, BigInteger count) {
    if (count.signum() < 0) {
      throw FormatException.value("negative shift count");
    }
    if (count.bitLength() > 31) {
      return value.signum() < 0 ? BigInteger.ONE.negate() : BigInteger.ZERO;
    }
    return value.shiftRight(count.intValue());
  }

  /**
   * {@code round(value, digits)} of an int: half to even, to a multiple of {@code 10**-digits} if digits is negative.
   */
  public static BigInteger round(BigInteger value, BigInteger digits) {
    if (digits.signum() >= 0) {
      return value;
    }
    long zeros = digits.bitLength() > 31 ? MAX_DECIMAL_EXPONENT : -digits.longValue();
    if (zeros > value.bitLength() / 3L + 2) {
      return BigInteger.ZERO;
    }
    return new BigDecimal(value).setScale((int) -zeros, RoundingMode.HALF_EVEN).toBigIntegerExact();
  }

  /**
   * {@code math.isqrt(value)}.
   *
   * @throws FormatException ValueError if the value is negative
   */
  public static BigInteger isqrt(BigInteger value) {
    if (value.signum() < 0) {
      throw FormatException.value("isqrt() argument must be nonnegative");
    }
    return value.sqrt();
  }

  /**
   * The double nearest to an int.
   *
   * @throws FormatException OverflowError if it is too large
   */
  public static double toDouble(BigInteger value) {
    double result = value.doubleValue();
    if (Double.isInfinite(result)) {
      throw FormatException.overflow("int too large to convert to float");
    }
    return result;
  }

  /** Compares an int with a float exactly: negative, 0 or positive. The float must not be a not-a-number. */
  public static int compare(BigInteger value, double other) {
    if (Double.isInfinite(other)) {
      return other > 0 ? -1 : 1;
    }
    double floor = Math.floor(other);
    int order = value.compareTo(exact(floor));
    return order == 0 && floor < other ? -1 : order;
  }

  /** Compares an int with a float exactly: negative, 0 or positive. The float must not be a not-a-number. */
  public static int compare(long value, double other) {
    double approximation = (double) value;
    if (approximation != other) {
      return approximation < other ? -1 : 1;
    }
    return other >= 0x1p63 ? -1 : Long.compare(value, (long) other);
  }

  /**
   * The integer part of a float: {@code int(value)}.
   *
   * @throws FormatException ValueError for a not-a-number, OverflowError for an infinity
   */
  public static BigInteger truncate(double value) {
    if (Double.isNaN(value)) {
      throw FormatException.value("cannot convert float NaN to integer");
    }
    if (Double.isInfinite(value)) {
      throw FormatException.overflow("cannot convert float infinity to integer");
    }
    return exact(value);
  }

  private static BigInteger exact(double value) {
    if (Math.abs(value) < 0x1p63) {
      return BigInteger.valueOf((long) value);
    }
    int exponent = Math.getExponent(value) - 52;
    return BigInteger.valueOf((long) Math.scalb(value, -exponent)).shiftLeft(exponent);
  }
}
