package org.minipy.runtime.algorithm.regex;

import org.minipy.runtime.algorithm.CharacterNames;
import org.minipy.runtime.algorithm.StringText;
import org.minipy.runtime.algorithm.regex.CharSet.Item;

/** What a backslash and the character after it stand for. */
final class RegexEscapes {
  static final String OCTAL_DIGITS = "01234567";
  static final String DIGITS = "0123456789";
  private static final String HEX_DIGITS = "0123456789abcdefABCDEF";
  private static final int MAX_OCTAL = 0377;

  private final RegexSource source;

  RegexEscapes(RegexSource source) {
    this.source = source;
  }

  /** The character that a letter after a backslash stands for, in patterns and templates; -1 when it does not. */
  static int control(int letter) {
    return switch (letter) {
      case 'a' -> 7;
      case 'b' -> 8;
      case 'f' -> 12;
      case 'n' -> 10;
      case 'r' -> 13;
      case 't' -> 9;
      case 'v' -> 11;
      case '\\' -> '\\';
      default -> -1;
    };
  }

  /** The category of a letter after a backslash, null when it has none. */
  static Item categoryOrNull(int letter) {
    return switch (letter) {
      case 'd' -> Item.of(Category.DIGIT, false);
      case 'D' -> Item.of(Category.DIGIT, true);
      case 's' -> Item.of(Category.SPACE, false);
      case 'S' -> Item.of(Category.SPACE, true);
      case 'w' -> Item.of(Category.WORD, false);
      case 'W' -> Item.of(Category.WORD, true);
      default -> null;
    };
  }

  /** What an escape within a set stands for. */
  Item inSet(String escape) {
    int letter = escape.codePointAt(1);
    int control = control(letter);
    if (control >= 0) {
      return Item.of(control);
    }
    Item category = categoryOrNull(letter);
    if (category != null) {
      return category;
    }
    int c = numbered(escape, letter);
    if (c >= 0) {
      return Item.of(c);
    }
    if (OCTAL_DIGITS.indexOf(letter) >= 0) {
      String digits = escape + source.getWhile(2, OCTAL_DIGITS);
      return Item.of(octal(digits));
    }
    return Item.of(itself(escape, letter, DIGITS.indexOf(letter) >= 0));
  }

  /** The character of an escape with a number or name; -1 when it is none of these. */
  int numbered(String escape, int letter) {
    return switch (letter) {
      case 'x' -> hex(escape, 2);
      case 'u' -> source.isText() ? hex(escape, 4) : -1;
      case 'U' -> source.isText() ? hex(escape, 8) : -1;
      case 'N' -> source.isText() ? named() : -1;
      default -> -1;
    };
  }

  /** The character itself, where it is no letter of ASCII nor {@code isBad}. */
  int itself(String escape, int letter, boolean isBad) {
    if (isBad || letter < 128 && Character.isLetter(letter)) {
      throw source.error("bad escape " + escape, RegexSource.length(escape));
    }
    return letter;
  }

  /** The character of a backslash and octal digits. */
  int octal(String escape) {
    int c = Integer.parseInt(escape.substring(1), 8);
    if (c > MAX_OCTAL) {
      throw source.error("octal escape value " + escape + " outside of range 0-0o377", escape.length());
    }
    return c;
  }

  private int hex(String escape, int digits) {
    String all = escape + source.getWhile(digits, HEX_DIGITS);
    if (all.length() != digits + 2) {
      throw source.error("incomplete escape " + all, all.length());
    }
    long c = Long.parseLong(all.substring(2), 16);
    if (c > Character.MAX_CODE_POINT) {
      throw source.error("bad escape " + all, all.length());
    }
    return (int) c;
  }

  private int named() {
    if (!source.match('{')) {
      throw source.error("missing {", 0);
    }
    String name = source.getUntil('}', "character name");
    int c = CharacterNames.codePoint(name);
    if (c < 0) {
      throw source.error("undefined character name " + StringText.repr(name),
          RegexSource.length(name) + "\\N{}".length());
    }
    return c;
  }
}
