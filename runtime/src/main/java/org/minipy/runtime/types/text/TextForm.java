package org.minipy.runtime.types.text;

/** What a str can have instead of a Java string. */
sealed interface TextForm permits Rope, IndexedText {
  /** The number of chars. */
  int length();

  /** The char at {@code index}. */
  char charAt(int index);

  /** The chars from {@code from} to {@code to}. */
  String substring(int from, int to);
}
