package org.minipy.runtime.types.text;

import java.util.Arrays;

/**
 * A text in which some characters take two Java chars, with the offsets of every {@value #STEP}th character: so its
 * characters are found by their numbers without counting from the beginning.
 */
record IndexedText(String text, int[] offsets) implements TextForm {
  /** Shorter texts than this are counted through. */
  static final int STEP = 64;

  /** The text {@code text} of {@code length} characters. */
  static IndexedText of(String text, int length) {
    int[] offsets = new int[(length - 1) / STEP + 1];
    for (int i = 1; i < offsets.length; i++) {
      offsets[i] = text.offsetByCodePoints(offsets[i - 1], STEP);
    }
    return new IndexedText(text, offsets);
  }

  /** The offset of character {@code index}, which may be the one after the last. */
  int offset(int index) {
    int step = Math.min(index / STEP, offsets.length - 1);
    return text.offsetByCodePoints(offsets[step], index - step * STEP);
  }

  /** The number of the character at {@code offset}. */
  int index(int offset) {
    int found = Arrays.binarySearch(offsets, offset);
    int step = found >= 0 ? found : -found - 2;
    return step * STEP + text.codePointCount(offsets[step], offset);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public String substring(int from, int to) {
    return text.substring(from, to);
  }
}
