package org.minipy.runtime.host;

/** Who reads lines for {@code input()} where a user sits at a terminal and may edit them. */
public interface LineEditor {
  /** The line that is typed after {@code prompt}, without its newline; null for Ctrl-D; raises KeyboardInterrupt. */
  String readOrNull(String prompt);
}
