package org.minipy.interpreter.repl;

import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.parse.SourceParser;
import org.minipy.grammar.source.SourceText;

/** Whether a statement can do without another line. */
final class Completeness {
  private Completeness() {}

  /** Whether the lines in {@code text} are the beginning of a statement that goes on. */
  static boolean needsMore(byte[] text) {
    try {
      SourceParser.parseInteractive(SourceText.of(Repl.FILE_NAME, text), true);
      return false;
    } catch (PySyntaxError e) {
      return e.incomplete();
    }
  }
}
