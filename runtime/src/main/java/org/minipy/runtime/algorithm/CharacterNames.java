package org.minipy.runtime.algorithm;

import java.util.Locale;

/** The names of characters, as {@code unicodedata.name} gives them. */
public final class CharacterNames {

  private static final int HANGUL = 0xac00;
  private static final int HANGUL_END = 0xd7a4;
  private static final int VOWELS = 21;
  private static final int FINALS = 28;

  private static final String[] INITIAL_NAMES = {
    "G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P", "H",
  };
  private static final String[] VOWEL_NAMES = {
    "A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE", "WI", "YU", "EU",
    "YI", "I",
  };
  private static final String[] FINAL_NAMES = {
    "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M", "B", "BS", "S", "SS",
    "NG", "J", "C", "K", "T", "P", "H",
  };

  private CharacterNames() {}

  /** The name of a character, null if it has none. */
  public static String name(int c) {
    if (c >= HANGUL && c < HANGUL_END) {
      int syllable = c - HANGUL;
      return "HANGUL SYLLABLE " + INITIAL_NAMES[syllable / (VOWELS * FINALS)]
          + VOWEL_NAMES[syllable / FINALS % VOWELS] + FINAL_NAMES[syllable % FINALS];
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> null;
      default -> UnicodeProperties.isAssigned(c) ? assignedName(c) : null;
    };
  }

  /** The character of a name, -1 when there is none. */
  public static int codePoint(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    if (upper.startsWith("HANGUL SYLLABLE ")) {
      for (int c = HANGUL; c < HANGUL_END; c++) {
        if (upper.equals(name(c))) {
          return c;
        }
      }
      return -1;
    }
    String known = upper.startsWith("CJK UNIFIED IDEOGRAPH-")
        ? "CJK UNIFIED IDEOGRAPHS " + upper.substring("CJK UNIFIED IDEOGRAPH-".length()) : upper;
    try {
      int c = Character.codePointOf(known);
      return upper.equals(name(c)) ? c : -1;
    } catch (IllegalArgumentException e) {
      return -1;
    }
  }

  private static String assignedName(int c) {
    String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    String name = Character.getName(c);
    if (!name.endsWith(" " + hex)) {
      return name;
    }
    return name.startsWith("CJK") ? "CJK UNIFIED IDEOGRAPH-" + hex : null;
  }
}
