package org.minipy.grammar.token;

import org.minipy.grammar.error.PySyntaxError;

/** Reads one number literal and checks its form. */
final class NumberScanner {

  private final Cursor cursor;

  NumberScanner(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Reads the number whose first character, a digit or a point before one, is here. */
  void scan() {
    int start = cursor.at;
    if (cursor.peek() == '.') {
      fractionAndExponent();
      return;
    }
    if (cursor.peek() != '0') {
      decimalDigits();
      fractionAndExponent();
      return;
    }
    cursor.at++;
    switch (cursor.peek()) {
      case 'x', 'X' -> radix(16, "hexadecimal");
      case 'o', 'O' -> radix(8, "octal");
      case 'b', 'B' -> radix(2, "binary");
      default -> leadingZero(start);
    }
  }

  private void radix(int radix, String kind) {
    cursor.at++;
    do {
      if (cursor.peek() == '_') {
        cursor.at++;
      }
      if (!isDigit(cursor.peek(), radix)) {
        if (isDigit(cursor.peek(), 10)) {
          throw invalidDigit(kind);
        }
        throw invalid(kind);
      }
      while (isDigit(cursor.peek(), radix)) {
        cursor.at++;
      }
    } while (cursor.peek() == '_');
    if (isDigit(cursor.peek(), 10)) {
      throw invalidDigit(kind);
    }
    checkEnd(kind);
  }

  private void leadingZero(int start) {
    while (true) {
      if (cursor.peek() == '_') {
        cursor.at++;
        if (!isDigit(cursor.peek(), 10)) {
          throw invalid("decimal");
        }
      }
      if (cursor.peek() != '0') {
        break;
      }
      cursor.at++;
    }
    int zerosEnd = cursor.at;
    boolean nonzero = isDigit(cursor.peek(), 10);
    if (nonzero) {
      decimalDigits();
    }
    int c = cursor.peek();
    if (nonzero && c != '.' && c != 'e' && c != 'E' && c != 'j' && c != 'J') {
      throw cursor.errorAt(
          "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
          cursor.line,
          cursor.lineStart,
          cursor.source.columns(cursor.lineStart, start) + 1,
          cursor.source.columns(cursor.lineStart, zerosEnd) + 1);
    }
    fractionAndExponent();
  }

  private void fractionAndExponent() {
    if (cursor.peek() == '.') {
      cursor.at++;
      if (isDigit(cursor.peek(), 10)) {
        decimalDigits();
      }
    }
    int c = cursor.peek();
    if (c == 'e' || c == 'E') {
      int sign = cursor.peek(1);
      boolean signed = sign == '+' || sign == '-';
      if (!signed && !isDigit(sign, 10)) {
        checkEnd("decimal");
        return;
      }
      cursor.at += signed ? 2 : 1;
      if (!isDigit(cursor.peek(), 10)) {
        throw invalid("decimal");
      }
      decimalDigits();
      c = cursor.peek();
    }
    if (c == 'j' || c == 'J') {
      cursor.at++;
      checkEnd("imaginary");
    } else {
      checkEnd("decimal");
    }
  }

  private void decimalDigits() {
    while (true) {
      while (isDigit(cursor.peek(), 10)) {
        cursor.at++;
      }
      if (cursor.peek() != '_') {
        return;
      }
      cursor.at++;
      if (!isDigit(cursor.peek(), 10)) {
        throw invalid("decimal");
      }
    }
  }

  /** A keyword may follow a number without a space, with a warning; any other name may not. */
  private void checkEnd(String kind) {
    int c = cursor.peek();
    if (c >= 128 || !Names.isPart(c)) {
      return;
    }
    boolean keyword =
        switch (c) {
          case 'a' -> looksAtWord("and");
          case 'e' -> looksAtWord("else");
          case 'f' -> looksAtWord("for");
          case 'i' -> cursor.looksAt("if") || cursor.looksAt("in") || cursor.looksAt("is");
          case 'n' -> looksAtWord("not");
          case 'o' -> looksAtWord("or");
          default -> false;
        };
    if (!keyword) {
      throw invalid(kind);
    }
    cursor.warn("invalid " + kind + " literal");
  }

  private boolean looksAtWord(String word) {
    int after = cursor.peek(word.length());
    return cursor.looksAt(word) && after < 128 && !Names.isPart(after);
  }

  private PySyntaxError invalid(String kind) {
    return cursor.error("invalid " + kind + " literal");
  }

  private PySyntaxError invalidDigit(String kind) {
    char digit = (char) cursor.peek();
    cursor.at++;
    return cursor.error("invalid digit '" + digit + "' in " + kind + " literal");
  }

  private static boolean isDigit(int c, int radix) {
    return switch (radix) {
      case 2 -> c == '0' || c == '1';
      case 8 -> c >= '0' && c <= '7';
      case 10 -> c >= '0' && c <= '9';
      default -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    };
  }
}
