package org.minipy.interpreter.repl;

import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;

/** Shows what is typed without colours. */
final class PlainText implements Highlighter {
  @Override
  public AttributedString highlight(LineReader reader, String buffer) {
    return new AttributedString(buffer);
  }
}
