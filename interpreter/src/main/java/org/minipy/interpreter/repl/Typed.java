package org.minipy.interpreter.repl;

import java.util.Arrays;

/**
 * What a user typed as one statement.
 *
 * @param text lines in UTF-8, each with its newline
 * @param isLast whether the input ended with it, so that it cannot go on
 */
public record Typed(byte[] text, boolean isLast) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Typed t && Arrays.equals(text, t.text) && isLast == t.isLast;
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(text);
  }
}
