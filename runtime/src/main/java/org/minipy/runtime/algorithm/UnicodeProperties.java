package org.minipy.runtime.algorithm;

/**
 * What Python 3.12 (Unicode 15.0) says of a code point.
 *
 * <p>The answers come from the JDK, restricted to the characters of Unicode 15.0, plus the few properties it lacks.
 * Surrogates are code points like others here.
 */
public final class UnicodeProperties {

  private static final int LATIN_1_END = 0x100;

  /** Ideographs with a numeric value, as ranges first-last. */
  private static final int[] NUMERIC_IDEOGRAPHS = {
    0x3405, 0x3405, 0x3483, 0x3483, 0x382a, 0x382a, 0x3b4d, 0x3b4d, 0x4e00, 0x4e00, 0x4e03, 0x4e03,
    0x4e07, 0x4e07, 0x4e09, 0x4e09, 0x4e5d, 0x4e5d, 0x4e8c, 0x4e8c, 0x4e94, 0x4e94, 0x4e96, 0x4e96,
    0x4ebf, 0x4ec0, 0x4edf, 0x4edf, 0x4ee8, 0x4ee8, 0x4f0d, 0x4f0d, 0x4f70, 0x4f70, 0x5104, 0x5104,
    0x5146, 0x5146, 0x5169, 0x5169, 0x516b, 0x516b, 0x516d, 0x516d, 0x5341, 0x5341, 0x5343, 0x5345,
    0x534c, 0x534c, 0x53c1, 0x53c4, 0x56db, 0x56db, 0x58f1, 0x58f1, 0x58f9, 0x58f9, 0x5e7a, 0x5e7a,
    0x5efe, 0x5eff, 0x5f0c, 0x5f0e, 0x5f10, 0x5f10, 0x62fe, 0x62fe, 0x634c, 0x634c, 0x67d2, 0x67d2,
    0x6f06, 0x6f06, 0x7396, 0x7396, 0x767e, 0x767e, 0x8086, 0x8086, 0x842c, 0x842c, 0x8cae, 0x8cae,
    0x8cb3, 0x8cb3, 0x8d30, 0x8d30, 0x9621, 0x9621, 0x9646, 0x9646, 0x964c, 0x964c, 0x9678, 0x9678,
    0x96f6, 0x96f6, 0xf96b, 0xf96b, 0xf973, 0xf973, 0xf978, 0xf978, 0xf9b2, 0xf9b2, 0xf9d1, 0xf9d1,
    0xf9d3, 0xf9d3, 0xf9fd, 0xf9fd, 0x20001, 0x20001, 0x20064, 0x20064, 0x200e2, 0x200e2,
    0x20121, 0x20121, 0x2092a, 0x2092a, 0x20983, 0x20983, 0x2098c, 0x2098c, 0x2099c, 0x2099c,
    0x20aea, 0x20aea, 0x20afd, 0x20afd, 0x20b19, 0x20b19, 0x22390, 0x22390, 0x22998, 0x22998,
    0x23b1b, 0x23b1b, 0x2626d, 0x2626d, 0x2f890, 0x2f890,
  };

  /** Characters with a digit value that are not decimal digits, as ranges first-last. */
  private static final int[] OTHER_DIGITS = {
    0xb2, 0xb3, 0xb9, 0xb9, 0x1369, 0x1371, 0x19da, 0x19da, 0x2070, 0x2070, 0x2074, 0x2079,
    0x2080, 0x2089, 0x2460, 0x2468, 0x2474, 0x247c, 0x2488, 0x2490, 0x24ea, 0x24ea, 0x24f5, 0x24fd,
    0x24ff, 0x24ff, 0x2776, 0x277e, 0x2780, 0x2788, 0x278a, 0x2792, 0x10a40, 0x10a43,
    0x10e60, 0x10e68, 0x11052, 0x1105a, 0x1f100, 0x1f10a,
  };

  /** Letters that cannot stay in an identifier because their compatibility form is not one, as ranges first-last. */
  private static final int[] NOT_IN_IDENTIFIERS = {
    0x37a, 0x37a, 0x2e2f, 0x2e2f, 0x309b, 0x309c, 0x30fb, 0x30fb, 0xfc5e, 0xfc63, 0xfdfa, 0xfdfb,
    0xfe70, 0xfe70, 0xfe72, 0xfe72, 0xfe74, 0xfe74, 0xfe76, 0xfe76, 0xfe78, 0xfe78, 0xfe7a, 0xfe7a,
    0xfe7c, 0xfe7c, 0xfe7e, 0xfe7e, 0xff65, 0xff65,
  };

  private UnicodeProperties() {}

  /** Whether {@code repr()} shows the character as it is. */
  public static boolean isPrintable(int c) {
    if (c < 0x7f) {
      return c >= ' ';
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
          Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SPACE_SEPARATOR -> false;
      default -> isAssigned(c);
    };
  }

  /** Whether {@code str.split()} and {@code str.strip()} take the character for white space. */
  public static boolean isSpace(int c) {
    if (c < LATIN_1_END) {
      return c == ' ' || (c >= 0x09 && c <= 0x0d) || (c >= 0x1c && c <= 0x1f) || c == 0x85 || c == 0xa0;
    }
    return switch (c) {
      case 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000 -> true;
      default -> c >= 0x2000 && c <= 0x200a;
    };
  }

  /** Whether {@code str.splitlines()} ends a line at the character. */
  public static boolean isLineBreak(int c) {
    return (c >= 0x0a && c <= 0x0d) || (c >= 0x1c && c <= 0x1e) || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /** Whether the character is a letter. */
  public static boolean isAlpha(int c) {
    return Character.isLetter(c) && isAssigned(c);
  }

  /** Whether the character is a digit of a decimal positional system. */
  public static boolean isDecimal(int c) {
    return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c) && isAssigned(c);
  }

  /** The value of a decimal digit, -1 of others. */
  public static int decimalValue(int c) {
    if (c < 0x80) {
      return c >= '0' && c <= '9' ? c - '0' : -1;
    }
    return isDecimal(c) ? Character.digit(c, 10) : -1;
  }

  /** Whether the character is a decimal digit or stands for one, such as a superscript. */
  public static boolean isDigit(int c) {
    return isDecimal(c) || (c >= 0x80 && inRanges(OTHER_DIGITS, c));
  }

  /** Whether the character has a numeric value. */
  public static boolean isNumeric(int c) {
    if (c < 0x80) {
      return c >= '0' && c <= '9';
    }
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> isAssigned(c);
      case Character.OTHER_LETTER -> inRanges(NUMERIC_IDEOGRAPHS, c);
      default -> false;
    };
  }

  /** Whether the character is a letter or has a numeric value. */
  public static boolean isAlnum(int c) {
    return isAlpha(c) || isNumeric(c);
  }

  /** Whether the character is lower case. */
  public static boolean isLower(int c) {
    return Character.isLowerCase(c) && isAssigned(c);
  }

  /** Whether the character is upper case. */
  public static boolean isUpper(int c) {
    return Character.isUpperCase(c) && isAssigned(c);
  }

  /** Whether the character is title case, such as the digraph of a capital D and a small z. */
  public static boolean isTitle(int c) {
    return Character.isTitleCase(c);
  }

  /** Whether the character is upper, lower or title case. */
  public static boolean isCased(int c) {
    return isLower(c) || isUpper(c) || isTitle(c);
  }

  /** Whether the character is passed over when it is decided if a capital sigma ends a word. */
  public static boolean isCaseIgnorable(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.MODIFIER_LETTER,
          Character.MODIFIER_SYMBOL -> isAssigned(c);
      default -> switch (c) {
        case 0x27, 0x2e, 0x3a, 0xb7, 0x387, 0x55f, 0x5f4, 0x2018, 0x2019, 0x2024, 0x2027,
            0xfe13, 0xfe52, 0xfe55, 0xff07, 0xff0e, 0xff1a, 0x1171e -> true;
        default -> false;
      };
    };
  }

  /** Whether an identifier may start with the character. */
  public static boolean isIdentifierStart(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }
    return Character.isUnicodeIdentifierStart(c) && isAssigned(c) && !inRanges(NOT_IN_IDENTIFIERS, c)
        && c != 0xe33 && c != 0xeb3 && c != 0xff9e && c != 0xff9f;
  }

  /** Whether an identifier may contain the character after its first. */
  public static boolean isIdentifierPart(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
    return Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c) && isAssigned(c)
        && !inRanges(NOT_IN_IDENTIFIERS, c);
  }

  /** Whether Unicode 15.0 assigns the code point. */
  public static boolean isAssigned(int c) {
    return c < LATIN_1_END || AssignedCharacters.contains(c);
  }

  private static boolean inRanges(int[] ranges, int c) {
    int low = 0;
    int high = ranges.length / 2 - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (c < ranges[2 * middle]) {
        high = middle - 1;
      } else if (c > ranges[2 * middle + 1]) {
        low = middle + 1;
      } else {
        return true;
      }
    }
    return false;
  }
}
