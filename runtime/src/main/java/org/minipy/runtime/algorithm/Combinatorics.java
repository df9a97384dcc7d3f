package org.minipy.runtime.algorithm;

import java.math.BigInteger;

/** Counting: factorials, arrangements and selections. */
public final class Combinatorics {
  private static final int SHORT = 16;

  private Combinatorics() {}

  /** The product of the numbers from {@code from} to {@code to}; 1 when there are none. */
  public static BigInteger product(BigInteger from, BigInteger to) {
    BigInteger span = to.subtract(from);
    if (span.signum() < 0) {
      return BigInteger.ONE;
    }
    if (span.bitLength() <= 4 && span.intValue() < SHORT) {
      BigInteger result = from;
      for (BigInteger i = from.add(BigInteger.ONE); i.compareTo(to) <= 0; i = i.add(BigInteger.ONE)) {
        result = result.multiply(i);
      }
      return result;
    }
    BigInteger middle = from.add(span.shiftRight(1));
    return product(from, middle).multiply(product(middle.add(BigInteger.ONE), to));
  }

  /** {@code n!} for {@code n >= 0}. */
  public static BigInteger factorial(long n) {
    return product(BigInteger.ONE, BigInteger.valueOf(n));
  }

  /** In how many ways {@code k} of {@code n} things can be arranged; both are at least 0. */
  public static BigInteger arrangements(BigInteger n, BigInteger k) {
    return k.compareTo(n) > 0 ? BigInteger.ZERO : product(n.subtract(k).add(BigInteger.ONE), n);
  }

  /** In how many ways {@code k} of {@code n} things can be chosen; both are at least 0. */
  public static BigInteger selections(BigInteger n, BigInteger k) {
    BigInteger few = n.subtract(k).min(k);
    return few.signum() < 0 ? BigInteger.ZERO : arrangements(n, few).divide(product(BigInteger.ONE, few));
  }
}
