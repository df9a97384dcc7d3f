package org.minipy.grammar.token;

import org.antlr.v4.runtime.Token;

/**
 * Finds the statements that start with {@code match}, {@code case} or {@code type}, which are names elsewhere. A line
 * that starts with {@code match} is a match statement if no expression can go on with the next token, or if the line
 * ends with a colon: no other statement with brackets, a sign or a star after a name does. {@code case} counts only
 * directly inside the block of a match statement.
 */
final class SoftKeywords {

  private final PyToken[] tokens;
  private int lambdaColon = -1;

  SoftKeywords(PyToken[] tokens) {
    this.tokens = tokens;
  }

  void mark() {
    boolean[] isMatchBlock = new boolean[128];
    int depth = 0;
    boolean matchHeader = false;
    int lambdas = 0;
    for (int i = 0; i < tokens.length; i++) {
      int type = tokens[i].getType();
      if (type == TokenType.NEWLINE) {
        lambdas = 0;
      } else if (type == TokenType.LAMBDA && tokens[i].depth() == 0) {
        lambdas++;
      } else if (type == TokenType.COLON && tokens[i].depth() == 0 && lambdas > 0) {
        lambdas--;
        lambdaColon = i;
      }
      if (type == TokenType.INDENT) {
        isMatchBlock[++depth] = matchHeader;
        matchHeader = false;
      } else if (type == TokenType.DEDENT) {
        depth--;
      } else if (type == TokenType.NAME && startsStatement(i)) {
        if (tokens[i].is("match") && !afterColon(i)) {
          matchHeader = startsMatch(i);
          if (matchHeader) {
            tokens[i].retype(TokenType.MATCH);
          }
        } else if (isMatchBlock[depth] && tokens[i].is("case")) {
          tokens[i].retype(TokenType.CASE);
        } else if (tokens[i].is("type") && tokens[i + 1].getType() == TokenType.NAME) {
          tokens[i].retype(TokenType.TYPE);
        }
      } else if (type != TokenType.NEWLINE && startsStatement(i)) {
        matchHeader = false;
      }
    }
  }

  private boolean startsStatement(int i) {
    if (i == 0) {
      return true;
    }
    PyToken before = tokens[i - 1];
    return switch (before.getType()) {
      case TokenType.NEWLINE, TokenType.INDENT, TokenType.DEDENT, TokenType.SEMI -> true;
      case TokenType.COLON -> before.depth() == 0 && i - 1 != lambdaColon;
      default -> false;
    };
  }

  private boolean afterColon(int i) {
    return i > 0 && tokens[i - 1].getType() == TokenType.COLON;
  }

  private boolean startsMatch(int i) {
    return switch (tokens[i + 1].getType()) {
      case TokenType.NAME,
          TokenType.NUMBER,
          TokenType.STRING,
          TokenType.FSTRING_START,
          TokenType.NONE,
          TokenType.TRUE,
          TokenType.FALSE,
          TokenType.ELLIPSIS,
          TokenType.LAMBDA,
          TokenType.AWAIT,
          TokenType.LBRACE,
          TokenType.TILDE -> true;
      case TokenType.NOT -> tokens[i + 2].getType() != TokenType.IN;
      case TokenType.LPAR, TokenType.LSQB, TokenType.MINUS, TokenType.PLUS, TokenType.STAR -> lineEndsWithColon(i);
      default -> false;
    };
  }

  private boolean lineEndsWithColon(int i) {
    int end = i;
    while (tokens[end].getType() != TokenType.NEWLINE && tokens[end].getType() != Token.EOF) {
      end++;
    }
    return tokens[end - 1].getType() == TokenType.COLON;
  }
}
