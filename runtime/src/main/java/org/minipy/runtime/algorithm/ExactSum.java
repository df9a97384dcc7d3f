package org.minipy.runtime.algorithm;

import java.util.Arrays;

/**
 * An exact sum of floats, rounded once at the end (Shewchuk's algorithm): the sum so far is a list of parts that do not
 * overlap, the smallest first, whose sum is exact.
 */
public final class ExactSum {
  private double[] parts = new double[32];
  private int count;
  private double infinities;
  private double specials;

  /**
   * Adds a number.
   *
   * @throws FormatException OverflowError when the sum leaves the range of floats
   */
  public void add(double number) {
    double x = number;
    int kept = 0;
    for (int i = 0; i < count; i++) {
      double y = parts[i];
      if (Math.abs(x) < Math.abs(y)) {
        double t = x;
        x = y;
        y = t;
      }
      double high = x + y;
      double low = y - (high - x);
      if (low != 0) {
        parts[kept++] = low;
      }
      x = high;
    }
    count = kept;
    if (x == 0) {
      return;
    }
    if (!Double.isFinite(x)) {
      if (Double.isFinite(number)) {
        throw FormatException.overflow("intermediate overflow in fsum");
      }
      if (Double.isInfinite(number)) {
        infinities += number;
      }
      specials += number;
      count = 0;
      return;
    }
    if (count == parts.length) {
      parts = Arrays.copyOf(parts, 2 * count);
    }
    parts[count++] = x;
  }

  /**
   * The sum.
   *
   * @throws FormatException ValueError when infinities of both signs were added
   */
  public double total() {
    if (specials != 0) {
      if (Double.isNaN(infinities)) {
        throw FormatException.value("-inf + inf in fsum");
      }
      return specials;
    }
    if (count == 0) {
      return 0;
    }
    int n = count;
    double high = parts[--n];
    double low = 0;
    while (n > 0) {
      double x = high;
      double y = parts[--n];
      high = x + y;
      low = y - (high - x);
      if (low != 0) {
        break;
      }
    }
    if (n > 0 && (low < 0 && parts[n - 1] < 0 || low > 0 && parts[n - 1] > 0)) {
      double y = low * 2;
      double x = high + y;
      if (y == x - high) {
        high = x;
      }
    }
    return high;
  }
}
