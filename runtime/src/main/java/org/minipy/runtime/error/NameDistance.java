package org.minipy.runtime.error;

import java.nio.charset.StandardCharsets;

/**
 * Finds the name that is most like a misspelled one.
 *
 * <p>The measure is Levenshtein's: how many bytes must be added, removed or replaced, each at a cost of two; a
 * replacement that only changes the case costs one. A candidate must be within a third of the bytes involved, and
 * better than those before it. One row of the usual matrix is kept; names that differ too much are given up as early
 * as possible.
 */
public final class NameDistance {
  /** Among this many candidates or more nothing is suggested. */
  static final int MAX_CANDIDATES = 750;

  private static final int MAX_LENGTH = 40;
  private static final int MOVE = 2;
  private static final int CASE = 1;

  private final String wrong;
  private final byte[] wrongBytes;
  private final int[] row = new int[MAX_LENGTH];
  private String best;
  private int bestDistance = Integer.MAX_VALUE;

  NameDistance(String wrong) {
    this.wrong = wrong;
    this.wrongBytes = wrong.getBytes(StandardCharsets.UTF_8);
  }

  /** One that only takes candidates that differ less than {@code wrong} is long; none when it is very long. */
  public static NameDistance closerThanLength(String wrong) {
    NameDistance distance = new NameDistance(wrong);
    int length = distance.wrongBytes.length;
    distance.bestDistance = length > MAX_LENGTH ? 0 : length;
    return distance;
  }

  /** The best candidate so far, or null. */
  public String closest() {
    return best;
  }

  /** Looks at one candidate. */
  public void consider(String candidate) {
    if (candidate.equals(wrong)) {
      return;
    }
    byte[] bytes = candidate.getBytes(StandardCharsets.UTF_8);
    int max = Math.min((wrongBytes.length + bytes.length + 3) * MOVE / 6, bestDistance - 1);
    int distance = distance(wrongBytes, bytes, max);
    if (distance <= max) {
      best = candidate;
      bestDistance = distance;
    }
  }

  private int distance(byte[] a, byte[] b, int max) {
    int start = 0;
    int endA = a.length;
    int endB = b.length;
    while (start < endA && start < endB && a[start] == b[start]) {
      start++;
    }
    while (endA > start && endB > start && a[endA - 1] == b[endB - 1]) {
      endA--;
      endB--;
    }
    int sizeA = endA - start;
    int sizeB = endB - start;
    if (sizeA == 0 || sizeB == 0) {
      return (sizeA + sizeB) * MOVE;
    }
    if (sizeA > MAX_LENGTH || sizeB > MAX_LENGTH) {
      return max + 1;
    }
    return sizeB < sizeA ? rows(b, a, start, sizeB, sizeA, max) : rows(a, b, start, sizeA, sizeB, max);
  }

  private int rows(byte[] a, byte[] b, int start, int sizeA, int sizeB, int max) {
    if ((sizeB - sizeA) * MOVE > max) {
      return max + 1;
    }
    for (int i = 0; i < sizeA; i++) {
      row[i] = (i + 1) * MOVE;
    }
    int result = 0;
    for (int j = 0; j < sizeB; j++) {
      int diagonal = j * MOVE;
      result = diagonal;
      int minimum = Integer.MAX_VALUE;
      for (int i = 0; i < sizeA; i++) {
        int replace = diagonal + replacement(b[start + j], a[start + i]);
        diagonal = row[i];
        int insertOrDelete = Math.min(result, diagonal) + MOVE;
        result = Math.min(insertOrDelete, replace);
        row[i] = result;
        minimum = Math.min(minimum, result);
      }
      if (minimum > max) {
        return max + 1;
      }
    }
    return result;
  }

  private static int replacement(byte x, byte y) {
    if (x == y) {
      return 0;
    }
    return lower(x) == lower(y) ? CASE : MOVE;
  }

  private static int lower(byte c) {
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
  }
}
