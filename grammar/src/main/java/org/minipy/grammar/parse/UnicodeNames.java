package org.minipy.grammar.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The characters that {@code \N{...}} names: by their Unicode name in any case, or by an alias. */
final class UnicodeNames {

  private static final String IDEOGRAPH = "CJK UNIFIED IDEOGRAPH-";
  private static final String SYLLABLE = "HANGUL SYLLABLE ";
  private static final int FIRST_SYLLABLE = 0xAC00;

  /** The romanized parts of a Hangul syllable, in code point order. */
  private static final String[] LEADING = {
    "G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P", "H"
  };

  private static final String[] VOWELS = {
    "A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE", "WI", "YU", "EU",
    "YI", "I"
  };

  private static final String[] TRAILING = {
    "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M", "B", "BS", "S", "SS",
    "NG", "J", "C", "K", "T", "P", "H"
  };

  private UnicodeNames() {}

  /** The character with this name, or -1. */
  static int codePoint(String name) {
    if (name.startsWith(IDEOGRAPH)) {
      return ideograph(name.substring(IDEOGRAPH.length()));
    }
    if (name.startsWith(SYLLABLE)) {
      return syllable(name.substring(SYLLABLE.length()));
    }
    String upper = name.toUpperCase(Locale.ROOT);
    try {
      int value = Character.codePointOf(upper);
      return hasOwnName(value) ? value : alias(upper);
    } catch (IllegalArgumentException e) {
      return alias(upper);
    }
  }

  /** Java makes names of block and number for characters that have none of their own. */
  private static boolean hasOwnName(int c) {
    boolean named =
        switch (Character.getType(c)) {
          case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
          default -> true;
        };
    Character.UnicodeBlock block = Character.UnicodeBlock.of(c);
    String number = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return named && !(block.toString().replace('_', ' ') + " " + number).equals(Character.getName(c));
  }

  private static int ideograph(String number) {
    if (number.length() != 4 && number.length() != 5) {
      return -1;
    }
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (!(c >= '0' && c <= '9' || c >= 'A' && c <= 'F')) {
        return -1;
      }
    }
    int value = Integer.parseInt(number, 16);
    return Character.isIdeographic(value) && Character.getName(value).startsWith("CJK UNIFIED IDEOGRAPHS") ? value : -1;
  }

  private static int syllable(String name) {
    int leading = longest(LEADING, name, 0);
    int at = LEADING[leading].length();
    int vowel = longest(VOWELS, name, at);
    if (vowel < 0) {
      return -1;
    }
    at += VOWELS[vowel].length();
    int trailing = longest(TRAILING, name, at);
    if (at + TRAILING[trailing].length() != name.length()) {
      return -1;
    }
    return FIRST_SYLLABLE + (leading * VOWELS.length + vowel) * TRAILING.length + trailing;
  }

  private static int longest(String[] parts, String name, int at) {
    int best = -1;
    for (int i = 0; i < parts.length; i++) {
      if (name.startsWith(parts[i], at) && (best < 0 || parts[i].length() > parts[best].length())) {
        best = i;
      }
    }
    return best;
  }

  private static int alias(String name) {
    if (name.startsWith("VS") && name.length() > 2 && name.charAt(2) != '0') {
      return variationSelector(name.substring(2));
    }
    var resource = UnicodeNames.class.getResourceAsStream("name-aliases.txt");
    try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int space = line.indexOf(' ');
        if (line.length() - space - 1 == name.length() && line.endsWith(name)) {
          return Integer.parseInt(line.substring(0, space), 16);
        }
      }
      return -1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int variationSelector(String number) {
    if (number.length() > 3 || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return -1;
    }
    int n = Integer.parseInt(number);
    return n <= 16 ? 0xFDFF + n : n <= 256 ? 0xE00EF + n : -1;
  }
}
