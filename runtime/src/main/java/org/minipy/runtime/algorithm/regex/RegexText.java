package org.minipy.runtime.algorithm.regex;

/** The characters that a pattern is matched against. */
public final class RegexText {
  private final String text;
  private final int[] codePoints;
  private final int length;

  private RegexText(String text, int[] codePoints, int length) {
    this.text = text;
    this.codePoints = codePoints;
    this.length = length;
  }

  /** Those of a text; {@code isBmp} says that it has no surrogate pairs. */
  public static RegexText of(String text, boolean isBmp) {
    if (isBmp) {
      return new RegexText(text, null, text.length());
    }
    int[] codePoints = text.codePoints().toArray();
    return new RegexText(text, codePoints, codePoints.length);
  }

  /** The number of characters. */
  public int length() {
    return length;
  }

  /** One of the characters. */
  int at(int index) {
    return codePoints == null ? text.charAt(index) : codePoints[index];
  }

  /** The characters from {@code start} to {@code end}. */
  public String slice(int start, int end) {
    return codePoints == null ? text.substring(start, end) : new String(codePoints, start, end - start);
  }

  /** The next place of {@code part} that ends by {@code end}, -1 when there is none. */
  int indexOf(String part, int from, int end) {
    if (codePoints == null) {
      return text.indexOf(part, from, end);
    }
    for (int i = from; i + part.length() <= end; i++) {
      if (has(part, i, end)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether {@code part} stands at {@code index} and ends by {@code end}. */
  boolean has(String part, int index, int end) {
    if (index + part.length() > end) {
      return false;
    }
    if (codePoints == null) {
      return text.startsWith(part, index);
    }
    for (int i = 0; i < part.length(); i++) {
      if (codePoints[index + i] != part.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
