package org.minipy.grammar.parse;

import java.util.Locale;

/** The characters that {@code \N{...}} names. */
final class UnicodeNames {

  private UnicodeNames() {}

  /** The character with this name, in any case, or -1. */
  static int codePoint(String name) {
    try {
      int value = Character.codePointOf(name.toUpperCase(Locale.ROOT));
      return name.equalsIgnoreCase(Character.getName(value)) && hasOwnName(value) ? value : alias(name);
    } catch (IllegalArgumentException e) {
      return alias(name);
    }
  }

  /** Java makes names for control and unnamed characters out of their block or category; Python has none. */
  private static boolean hasOwnName(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
      default -> true;
    };
  }

  private static int alias(String name) {
    return switch (name.toUpperCase(Locale.ROOT)) {
      case "NULL", "NUL" -> 0x00;
      case "START OF HEADING", "SOH" -> 0x01;
      case "START OF TEXT", "STX" -> 0x02;
      case "END OF TEXT", "ETX" -> 0x03;
      case "END OF TRANSMISSION", "EOT" -> 0x04;
      case "ENQUIRY", "ENQ" -> 0x05;
      case "ACKNOWLEDGE", "ACK" -> 0x06;
      case "ALERT", "BEL" -> 0x07;
      case "BACKSPACE", "BS" -> 0x08;
      case "CHARACTER TABULATION", "HORIZONTAL TABULATION", "HT", "TAB" -> 0x09;
      case "LINE FEED", "NEW LINE", "END OF LINE", "LF", "NL", "EOL" -> 0x0A;
      case "LINE TABULATION", "VERTICAL TABULATION", "VT" -> 0x0B;
      case "FORM FEED", "FF" -> 0x0C;
      case "CARRIAGE RETURN", "CR" -> 0x0D;
      case "SHIFT OUT", "LOCKING-SHIFT ONE", "SO" -> 0x0E;
      case "SHIFT IN", "LOCKING-SHIFT ZERO", "SI" -> 0x0F;
      case "DATA LINK ESCAPE", "DLE" -> 0x10;
      case "CANCEL", "CAN" -> 0x18;
      case "SUBSTITUTE", "SUB" -> 0x1A;
      case "ESCAPE", "ESC" -> 0x1B;
      case "INFORMATION SEPARATOR FOUR", "FILE SEPARATOR", "FS" -> 0x1C;
      case "INFORMATION SEPARATOR THREE", "GROUP SEPARATOR", "GS" -> 0x1D;
      case "INFORMATION SEPARATOR TWO", "RECORD SEPARATOR", "RS" -> 0x1E;
      case "INFORMATION SEPARATOR ONE", "UNIT SEPARATOR", "US" -> 0x1F;
      case "SP" -> 0x20;
      case "DELETE", "DEL" -> 0x7F;
      case "NEXT LINE", "NEL" -> 0x85;
      case "NBSP" -> 0xA0;
      case "SHY" -> 0xAD;
      case "ZWSP" -> 0x200B;
      case "ZWNJ" -> 0x200C;
      case "ZWJ" -> 0x200D;
      case "LRM" -> 0x200E;
      case "RLM" -> 0x200F;
      case "WORD JOINER", "WJ" -> 0x2060;
      case "BYTE ORDER MARK", "BOM", "ZWNBSP" -> 0xFEFF;
      default -> -1;
    };
  }
}
