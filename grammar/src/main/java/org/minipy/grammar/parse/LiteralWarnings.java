package org.minipy.grammar.parse;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.error.SyntaxWarning;
import org.minipy.grammar.token.PyToken;
import org.minipy.grammar.token.TokenType;
import org.minipy.grammar.token.Tokens;

/**
 * The warnings about literals of a source that has an error: those of the tokenizer, which reads all of it, and those
 * of the strings that CPython's parser comes past before it stops.
 */
final class LiteralWarnings {

  private final TreeContext context;
  private final Expressions expressions;
  private final Tokens tokens;
  private final int ofTokenizer;

  /** To be made before a tree is built. */
  LiteralWarnings(TreeContext context, Expressions expressions, Tokens tokens) {
    this.context = context;
    this.expressions = expressions;
    this.tokens = tokens;
    this.ofTokenizer = tokens.warnings().size();
  }

  /** Warnings by line. */
  static List<SyntaxWarning> inOrder(List<SyntaxWarning> warnings) {
    if (warnings.size() > 1) {
      warnings.sort(Comparator.comparingInt(SyntaxWarning::line));
    }
    return Collections.unmodifiableList(warnings);
  }

  /**
   * The warnings that are issued before an error. Where warnings are errors, one that the tokenizer raises comes first.
   *
   * @param failed where the generated parser stopped; null if the tree builder refused what it had read
   */
  List<SyntaxWarning> before(PySyntaxError error, PyToken failed) {
    List<SyntaxWarning> warnings = tokens.warnings();
    warnings.subList(ofTokenizer, warnings.size()).clear();
    int end = failed != null ? failed.getTokenIndex() : end(error);
    try {
      for (int i = 0; i < end; ) {
        int type = context.tokenAt(i).getType();
        ParserRuleContext strings =
            type == TokenType.STRING || type == TokenType.FSTRING_START
                ? context.prefixes().read(PythonParser::strings, i)
                : null;
        if (strings == null) {
          i++;
        } else {
          expressions.string((PythonParser.StringsContext) strings);
          i = strings.stop.getTokenIndex() + 1;
        }
      }
    } catch (PySyntaxError | ParseFailure wrong) {
      return inOrder(warnings);
    }
    if (tokens.error() != null && !tokens.deferred()) {
      warnings.replaceAll(w -> new SyntaxWarning(w.message(), w.line(), tokens.error()));
    }
    return inOrder(warnings);
  }

  /** The first token after an error. */
  private int end(PySyntaxError error) {
    int i = 0;
    int last = tokens.tokens().length - 1;
    while (i < last && isBefore(context.tokenAt(i), error)) {
      i++;
    }
    return i;
  }

  private static boolean isBefore(PyToken token, PySyntaxError error) {
    int line = token.endLine();
    return line < error.line() || line == error.line() && token.getCharPositionInLine() + 1 < error.endOffset();
  }
}
