package org.minipy.runtime.algorithm;

/**
 * Searches a text for another in linear time.
 *
 * <p>Java's own search is fast as long as few places look promising. A long text is sought by its beginning with that;
 * when the rest has been compared in vain too often, the search goes on by Knuth, Morris and Pratt, which looks at no
 * char of the searched text twice.
 */
public final class TextSearch {
  private static final int LONG = 64;
  private static final int BEGINNING = 16;
  private static final int PATIENCE = 4;

  private TextSearch() {}

  /** The first place of {@code sought} in {@code text} at {@code from} or after; -1 when there is none. */
  public static int indexOf(String text, String sought, int from) {
    return indexOf(text, sought, from, text.length());
  }

  /**
   * The first place of {@code sought} from {@code from} to {@code to}, which must be in range; -1 when there is none.
   */
  public static int indexOf(String text, String sought, int from, int to) {
    int length = sought.length();
    if (length < LONG) {
      return text.indexOf(sought, from, to);
    }
    String beginning = sought.substring(0, BEGINNING);
    int last = to - length;
    long inVain = 0;
    int at = from;
    while (at <= last) {
      at = text.indexOf(beginning, at, to);
      if (at < 0 || at > last) {
        return -1;
      }
      int same = BEGINNING;
      while (same < length && text.charAt(at + same) == sought.charAt(same)) {
        same++;
      }
      if (same == length) {
        return at;
      }
      at++;
      inVain += same;
      if (inVain > PATIENCE * ((long) at - from + length)) {
        return indexOf(text, sought, borders(sought), at, to);
      }
    }
    return -1;
  }

  private static int indexOf(String text, String sought, int[] borders, int from, int to) {
    int same = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      while (same > 0 && sought.charAt(same) != c) {
        same = borders[same - 1];
      }
      if (sought.charAt(same) == c && ++same == sought.length()) {
        return i + 1 - same;
      }
    }
    return -1;
  }

  /** For each beginning of {@code sought} the length of the longest shorter beginning that is also its end. */
  private static int[] borders(String sought) {
    int[] borders = new int[sought.length()];
    int same = 0;
    for (int i = 1; i < borders.length; i++) {
      while (same > 0 && sought.charAt(same) != sought.charAt(i)) {
        same = borders[same - 1];
      }
      if (sought.charAt(same) == sought.charAt(i)) {
        same++;
      }
      borders[i] = same;
    }
    return borders;
  }
}
