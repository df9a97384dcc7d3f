package org.minipy.grammar.token;

/**
 * The kinds of tokens. The numbers are those of {@code PythonTokens.tokens}, from which the grammar takes its names and
 * literals; a test compares the two. {@link org.antlr.v4.runtime.Token#EOF} ends the source.
 */
public final class TokenType {
  public static final int NEWLINE = 1;
  public static final int INDENT = 2;
  public static final int DEDENT = 3;
  public static final int NAME = 4;
  public static final int NUMBER = 5;
  public static final int STRING = 6;
  /** The prefix and quotes that open an f-string. */
  public static final int FSTRING_START = 7;
  /** Text between replacement fields. */
  public static final int FSTRING_MIDDLE = 8;
  /** The quotes that close an f-string. */
  public static final int FSTRING_END = 9;
  /** {@code match} that starts a statement. */
  public static final int MATCH = 10;
  /** {@code case} that starts a clause. */
  public static final int CASE = 11;
  /** {@code type} that starts a statement. */
  public static final int TYPE = 12;
  /** The {@code in} that ends the targets of a {@code for}. */
  public static final int FOR_IN = 13;
  public static final int FALSE = 14;
  public static final int NONE = 15;
  public static final int TRUE = 16;
  public static final int AND = 17;
  public static final int AS = 18;
  public static final int ASSERT = 19;
  public static final int ASYNC = 20;
  public static final int AWAIT = 21;
  public static final int BREAK = 22;
  public static final int CLASS = 23;
  public static final int CONTINUE = 24;
  public static final int DEF = 25;
  public static final int DEL = 26;
  public static final int ELIF = 27;
  public static final int ELSE = 28;
  public static final int EXCEPT = 29;
  public static final int FINALLY = 30;
  public static final int FOR = 31;
  public static final int FROM = 32;
  public static final int GLOBAL = 33;
  public static final int IF = 34;
  public static final int IMPORT = 35;
  public static final int IN = 36;
  public static final int IS = 37;
  public static final int LAMBDA = 38;
  public static final int NONLOCAL = 39;
  public static final int NOT = 40;
  public static final int OR = 41;
  public static final int PASS = 42;
  public static final int RAISE = 43;
  public static final int RETURN = 44;
  public static final int TRY = 45;
  public static final int WHILE = 46;
  public static final int WITH = 47;
  public static final int YIELD = 48;
  public static final int LPAR = 49;
  public static final int RPAR = 50;
  public static final int LSQB = 51;
  public static final int RSQB = 52;
  public static final int LBRACE = 53;
  public static final int RBRACE = 54;
  public static final int COMMA = 55;
  public static final int COLON = 56;
  public static final int SEMI = 57;
  public static final int DOT = 58;
  public static final int ELLIPSIS = 59;
  public static final int EQUAL = 60;
  public static final int COLON_EQUAL = 61;
  public static final int ARROW = 62;
  public static final int AT = 63;
  public static final int EXCLAMATION = 64;
  public static final int PLUS = 65;
  public static final int MINUS = 66;
  public static final int STAR = 67;
  public static final int DOUBLE_STAR = 68;
  public static final int SLASH = 69;
  public static final int DOUBLE_SLASH = 70;
  public static final int PERCENT = 71;
  public static final int TILDE = 72;
  public static final int VBAR = 73;
  public static final int AMPER = 74;
  public static final int CIRCUMFLEX = 75;
  public static final int LEFT_SHIFT = 76;
  public static final int RIGHT_SHIFT = 77;
  public static final int LESS = 78;
  public static final int GREATER = 79;
  public static final int LESS_EQUAL = 80;
  public static final int GREATER_EQUAL = 81;
  public static final int EQ_EQUAL = 82;
  public static final int NOT_EQUAL = 83;
  public static final int PLUS_EQUAL = 84;
  public static final int MINUS_EQUAL = 85;
  public static final int STAR_EQUAL = 86;
  public static final int SLASH_EQUAL = 87;
  public static final int DOUBLE_SLASH_EQUAL = 88;
  public static final int PERCENT_EQUAL = 89;
  public static final int AT_EQUAL = 90;
  public static final int AMPER_EQUAL = 91;
  public static final int VBAR_EQUAL = 92;
  public static final int CIRCUMFLEX_EQUAL = 93;
  public static final int LEFT_SHIFT_EQUAL = 94;
  public static final int RIGHT_SHIFT_EQUAL = 95;
  public static final int DOUBLE_STAR_EQUAL = 96;
  /** {@code <>}, which no expression accepts. */
  public static final int LESS_GREATER = 97;
  /** A character that starts no token, such as {@code $}. */
  public static final int UNKNOWN = 98;

  private TokenType() {}

  /** Whether {@code type} is a reserved word. */
  public static boolean isKeyword(int type) {
    return type >= FALSE && type <= YIELD || type == FOR_IN;
  }
}
