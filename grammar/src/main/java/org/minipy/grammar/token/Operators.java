package org.minipy.grammar.token;

/** The tokens made of punctuation. */
final class Operators {

  private Operators() {}

  /** The type of the longest operator that starts with these characters. */
  static int type(int c, int c2, int c3) {
    boolean equal = c2 == '=';
    return switch (c) {
      case '(' -> TokenType.LPAR;
      case ')' -> TokenType.RPAR;
      case '[' -> TokenType.LSQB;
      case ']' -> TokenType.RSQB;
      case '{' -> TokenType.LBRACE;
      case '}' -> TokenType.RBRACE;
      case ',' -> TokenType.COMMA;
      case ';' -> TokenType.SEMI;
      case '~' -> TokenType.TILDE;
      case ':' -> equal ? TokenType.COLON_EQUAL : TokenType.COLON;
      case '.' -> c2 == '.' && c3 == '.' ? TokenType.ELLIPSIS : TokenType.DOT;
      case '=' -> equal ? TokenType.EQ_EQUAL : TokenType.EQUAL;
      case '!' -> equal ? TokenType.NOT_EQUAL : TokenType.EXCLAMATION;
      case '+' -> equal ? TokenType.PLUS_EQUAL : TokenType.PLUS;
      case '-' -> equal ? TokenType.MINUS_EQUAL : c2 == '>' ? TokenType.ARROW : TokenType.MINUS;
      case '*' ->
          c2 == '*'
              ? c3 == '=' ? TokenType.DOUBLE_STAR_EQUAL : TokenType.DOUBLE_STAR
              : equal ? TokenType.STAR_EQUAL : TokenType.STAR;
      case '/' ->
          c2 == '/'
              ? c3 == '=' ? TokenType.DOUBLE_SLASH_EQUAL : TokenType.DOUBLE_SLASH
              : equal ? TokenType.SLASH_EQUAL : TokenType.SLASH;
      case '<' ->
          c2 == '<'
              ? c3 == '=' ? TokenType.LEFT_SHIFT_EQUAL : TokenType.LEFT_SHIFT
              : equal ? TokenType.LESS_EQUAL : c2 == '>' ? TokenType.LESS_GREATER : TokenType.LESS;
      case '>' ->
          c2 == '>'
              ? c3 == '=' ? TokenType.RIGHT_SHIFT_EQUAL : TokenType.RIGHT_SHIFT
              : equal ? TokenType.GREATER_EQUAL : TokenType.GREATER;
      case '%' -> equal ? TokenType.PERCENT_EQUAL : TokenType.PERCENT;
      case '@' -> equal ? TokenType.AT_EQUAL : TokenType.AT;
      case '&' -> equal ? TokenType.AMPER_EQUAL : TokenType.AMPER;
      case '|' -> equal ? TokenType.VBAR_EQUAL : TokenType.VBAR;
      case '^' -> equal ? TokenType.CIRCUMFLEX_EQUAL : TokenType.CIRCUMFLEX;
      default -> TokenType.UNKNOWN;
    };
  }

  /** The number of characters of an operator. */
  static int length(int type) {
    return switch (type) {
      case TokenType.ELLIPSIS,
          TokenType.DOUBLE_STAR_EQUAL,
          TokenType.DOUBLE_SLASH_EQUAL,
          TokenType.LEFT_SHIFT_EQUAL,
          TokenType.RIGHT_SHIFT_EQUAL -> 3;
      case TokenType.COLON_EQUAL,
          TokenType.ARROW,
          TokenType.DOUBLE_STAR,
          TokenType.DOUBLE_SLASH,
          TokenType.LEFT_SHIFT,
          TokenType.RIGHT_SHIFT,
          TokenType.LESS_EQUAL,
          TokenType.GREATER_EQUAL,
          TokenType.LESS_GREATER,
          TokenType.EQ_EQUAL,
          TokenType.NOT_EQUAL,
          TokenType.PLUS_EQUAL,
          TokenType.MINUS_EQUAL,
          TokenType.STAR_EQUAL,
          TokenType.SLASH_EQUAL,
          TokenType.PERCENT_EQUAL,
          TokenType.AT_EQUAL,
          TokenType.AMPER_EQUAL,
          TokenType.VBAR_EQUAL,
          TokenType.CIRCUMFLEX_EQUAL -> 2;
      default -> 1;
    };
  }
}
