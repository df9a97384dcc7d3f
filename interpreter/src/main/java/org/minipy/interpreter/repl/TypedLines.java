package org.minipy.interpreter.repl;

import java.nio.charset.StandardCharsets;

/**
 * What a prompt must know of lines that are being typed: whether they are a whole statement, and where the next line
 * begins. A line of blanks at their end counts as empty, since indentation puts blanks there by itself.
 */
final class TypedLines {
  /** How far a block is indented, in spaces. */
  static final int INDENT = 4;

  private TypedLines() {}

  /** Whether the statement that {@code text} begins with goes on after it. */
  static boolean needMore(String text) {
    return Completeness.needsMore(bytes(text));
  }

  /** The lines in UTF-8, the last of them with its newline. */
  static byte[] bytes(String text) {
    int lastLine = text.lastIndexOf('\n') + 1;
    String lines = text.substring(lastLine).isBlank() ? text.substring(0, lastLine) : text;
    return (lines + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** The blanks that a line after {@code text} begins with: more after a colon, fewer after what leaves a block. */
  static String indentation(String text) {
    String line = text.substring(text.lastIndexOf('\n') + 1);
    String code = line.strip();
    int width = line.length() - line.stripLeading().length();
    if (code.endsWith(":")) {
      width += INDENT;
    } else if (leavesBlock(code)) {
      width = Math.max(0, width - INDENT);
    }
    return " ".repeat(width);
  }

  private static boolean leavesBlock(String code) {
    int end = code.indexOf(' ');
    return switch (end < 0 ? code : code.substring(0, end)) {
      case "return", "break", "continue", "pass", "raise" -> true;
      default -> false;
    };
  }
}
