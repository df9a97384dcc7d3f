package org.minipy.grammar.token;

import java.text.Normalizer;

/** Which characters make a name, and which names are reserved. */
public final class Names {

  /** Characters that Java accepts in identifiers and Python does not, because NFKC takes them apart. */
  private static final String NOT_IN_NAMES =
      "\u037a\u2e2f\u309b\u309c\ufc5e\ufc5f\ufc60\ufc61\ufc62\ufc63\ufdfa\ufdfb"
          + "\ufe70\ufe72\ufe74\ufe76\ufe78\ufe7a\ufe7c\ufe7e";

  private static final String NOT_FIRST_IN_NAMES = "\u0e33\u0eb3\uff9e\uff9f";

  private static final String NOT_LATER_IN_NAMES = "\u30fb\uff65";

  private Names() {}

  /** Whether a name can start with this code point. */
  public static boolean isStart(int c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }
    return Character.isUnicodeIdentifierStart(c) && NOT_IN_NAMES.indexOf(c) < 0 && NOT_FIRST_IN_NAMES.indexOf(c) < 0;
  }

  /** Whether a name can continue with this code point. */
  public static boolean isPart(int c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
    return Character.isUnicodeIdentifierPart(c)
        && !Character.isIdentifierIgnorable(c)
        && NOT_IN_NAMES.indexOf(c) < 0
        && NOT_LATER_IN_NAMES.indexOf(c) < 0;
  }

  /** The name that {@code text} stands for: names are compared in NFKC form. */
  public static String normalize(String text) {
    for (int i = 0, n = text.length(); i < n; i++) {
      if (text.charAt(i) >= 128) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
      }
    }
    return text;
  }

  /** The token type of a reserved word, or {@link TokenType#NAME}. */
  static int keyword(String text) {
    int length = text.length();
    if (length < 2 || length > 8) {
      return TokenType.NAME;
    }
    return switch (text) {
      case "False" -> TokenType.FALSE;
      case "None" -> TokenType.NONE;
      case "True" -> TokenType.TRUE;
      case "and" -> TokenType.AND;
      case "as" -> TokenType.AS;
      case "assert" -> TokenType.ASSERT;
      case "async" -> TokenType.ASYNC;
      case "await" -> TokenType.AWAIT;
      case "break" -> TokenType.BREAK;
      case "class" -> TokenType.CLASS;
      case "continue" -> TokenType.CONTINUE;
      case "def" -> TokenType.DEF;
      case "del" -> TokenType.DEL;
      case "elif" -> TokenType.ELIF;
      case "else" -> TokenType.ELSE;
      case "except" -> TokenType.EXCEPT;
      case "finally" -> TokenType.FINALLY;
      case "for" -> TokenType.FOR;
      case "from" -> TokenType.FROM;
      case "global" -> TokenType.GLOBAL;
      case "if" -> TokenType.IF;
      case "import" -> TokenType.IMPORT;
      case "in" -> TokenType.IN;
      case "is" -> TokenType.IS;
      case "lambda" -> TokenType.LAMBDA;
      case "nonlocal" -> TokenType.NONLOCAL;
      case "not" -> TokenType.NOT;
      case "or" -> TokenType.OR;
      case "pass" -> TokenType.PASS;
      case "raise" -> TokenType.RAISE;
      case "return" -> TokenType.RETURN;
      case "try" -> TokenType.TRY;
      case "while" -> TokenType.WHILE;
      case "with" -> TokenType.WITH;
      case "yield" -> TokenType.YIELD;
      default -> TokenType.NAME;
    };
  }

  /** Whether {@code text} is a word that is reserved only in some places. */
  public static boolean isSoftKeyword(String text) {
    return switch (text) {
      case "_", "case", "match", "type" -> true;
      default -> false;
    };
  }

  /** Whether a code point has a visible form: {@code str.isprintable}. */
  static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR -> false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }
}
