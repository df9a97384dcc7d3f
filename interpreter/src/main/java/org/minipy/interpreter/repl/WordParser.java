package org.minipy.interpreter.repl;

import org.jline.reader.impl.DefaultParser;

/** Finds the word under the cursor for completion: a chain of names and dots, or a path within quotes. */
final class WordParser extends DefaultParser {
  WordParser() {
    setEscapeChars(null);
    setQuoteChars(new char[0]);
  }

  @Override
  public boolean isDelimiterChar(CharSequence buffer, int position) {
    char c = buffer.charAt(position);
    if (c == '"' || c == '\'') {
      return true;
    }
    boolean inPath = quote(buffer, position) != 0;
    return inPath ? c == '\n' : !Character.isUnicodeIdentifierPart(c) && c != '.' && c != '%';
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
