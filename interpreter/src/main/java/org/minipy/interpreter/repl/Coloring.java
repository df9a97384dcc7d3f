package org.minipy.interpreter.repl;

import org.antlr.v4.runtime.Token;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.source.SourceText;
import org.minipy.grammar.token.InputKind;
import org.minipy.grammar.token.PyToken;
import org.minipy.grammar.token.TokenType;
import org.minipy.grammar.token.Tokenizer;
import org.minipy.grammar.token.Tokens;

/** Colours what is typed by its tokens: words of the language, literals, comments. */
final class Coloring implements Highlighter {
  private static final AttributedStyle KEYWORD = AttributedStyle.BOLD.foreground(AttributedStyle.BLUE);
  private static final AttributedStyle STRING = AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN);
  private static final AttributedStyle NUMBER = AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN);
  private static final AttributedStyle COMMENT = AttributedStyle.DEFAULT.faint();

  @Override
  public AttributedString highlight(LineReader reader, String buffer) {
    AttributedStringBuilder out = new AttributedStringBuilder();
    int done = 0;
    for (PyToken token : tokens(buffer)) {
      int start = Math.min(token.start(), buffer.length());
      int end = Math.min(token.end(), buffer.length());
      if (token.getType() == Token.EOF || end <= start || start < done) {
        continue;
      }
      appendBetween(out, buffer.substring(done, start));
      out.styled(style(token, buffer), buffer.substring(start, end));
      done = end;
    }
    appendBetween(out, buffer.substring(done));
    return out.toAttributedString();
  }

  private static PyToken[] tokens(String buffer) {
    try {
      Tokens tokens = Tokenizer.tokenize(SourceText.of(Repl.FILE_NAME, buffer), InputKind.FILE);
      return tokens.tokens();
    } catch (PySyntaxError e) {
      return new PyToken[0];
    }
  }

  private static AttributedStyle style(PyToken token, String buffer) {
    int type = token.getType();
    if (TokenType.isKeyword(type) || type == TokenType.MATCH || type == TokenType.CASE || type == TokenType.TYPE) {
      return KEYWORD;
    }
    return switch (type) {
      case TokenType.STRING, TokenType.FSTRING_START, TokenType.FSTRING_MIDDLE, TokenType.FSTRING_END -> STRING;
      case TokenType.NUMBER -> NUMBER;
      case TokenType.NEWLINE -> buffer.charAt(token.start()) == '#' ? COMMENT : AttributedStyle.DEFAULT;
      default -> AttributedStyle.DEFAULT;
    };
  }

  /** What lies between tokens: blanks, comments, and what cannot be read as tokens yet. */
  private static void appendBetween(AttributedStringBuilder out, String text) {
    int comment = text.indexOf('#');
    if (comment < 0) {
      out.append(text);
    } else {
      out.append(text.substring(0, comment));
      out.styled(COMMENT, text.substring(comment));
    }
  }
}
