package org.minipy.interpreter.repl;

import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Finds the word under the cursor for completion: a chain of names and dots, or a path within quotes. */
final class WordParser implements Parser {
  /**
   * A line with one word, in which nothing is escaped.
   *
   * @param wordCursor where the cursor is in {@code word}
   */
  private record Line(String line, int cursor, String word, int wordCursor) implements CompletingParsedLine {
    @Override
    public int wordIndex() {
      return 0;
    }

    @Override
    public List<String> words() {
      return List.of(word);
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
      return candidate;
    }

    @Override
    public int rawWordCursor() {
      return wordCursor;
    }

    @Override
    public int rawWordLength() {
      return word.length();
    }
  }

  @Override
  public ParsedLine parse(String line, int cursor, ParseContext context) {
    boolean inPath = quote(line, cursor) != 0;
    int start = cursor;
    while (start > 0 && isPart(line.charAt(start - 1), inPath)) {
      start--;
    }
    int end = cursor;
    while (end < line.length() && isPart(line.charAt(end), inPath)) {
      end++;
    }
    return new Line(line, cursor, line.substring(start, end), cursor - start);
  }

  private static boolean isPart(char c, boolean inPath) {
    if (c == '"' || c == '\'') {
      return false;
    }
    return inPath ? c != '\n' : Character.isUnicodeIdentifierPart(c) || c == '.' || c == '%';
  }

  /** The quote that is open at {@code position} of the last line, or 0. */
  static char quote(CharSequence buffer, int position) {
    char open = 0;
    for (int i = 0; i < position; i++) {
      char c = buffer.charAt(i);
      if (c == '\n') {
        open = 0;
      } else if (open == 0 && (c == '"' || c == '\'')) {
        open = c;
      } else if (c == open) {
        open = 0;
      }
    }
    return open;
  }
}
