package org.minipy.runtime.types.bytes;

/** Case mappings and predicates of bytes and bytearray: only ASCII letters have case. */
final class ByteCase {
  private ByteCase() {}

  static boolean isLower(byte b) {
    return b >= 'a' && b <= 'z';
  }

  static boolean isUpper(byte b) {
    return b >= 'A' && b <= 'Z';
  }

  static boolean isAlpha(byte b) {
    return isLower(b) || isUpper(b);
  }

  static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  private static byte toLower(byte b) {
    return isUpper(b) ? (byte) (b + 32) : b;
  }

  private static byte toUpper(byte b) {
    return isLower(b) ? (byte) (b - 32) : b;
  }

  static byte[] lower(byte[] bytes) {
    byte[] out = bytes.clone();
    for (int i = 0; i < out.length; i++) {
      out[i] = toLower(out[i]);
    }
    return out;
  }

  static byte[] upper(byte[] bytes) {
    byte[] out = bytes.clone();
    for (int i = 0; i < out.length; i++) {
      out[i] = toUpper(out[i]);
    }
    return out;
  }

  static byte[] swapCase(byte[] bytes) {
    byte[] out = bytes.clone();
    for (int i = 0; i < out.length; i++) {
      out[i] = isLower(out[i]) ? toUpper(out[i]) : toLower(out[i]);
    }
    return out;
  }

  static byte[] capitalize(byte[] bytes) {
    byte[] out = lower(bytes);
    if (out.length > 0) {
      out[0] = toUpper(out[0]);
    }
    return out;
  }

  static byte[] title(byte[] bytes) {
    byte[] out = bytes.clone();
    boolean inWord = false;
    for (int i = 0; i < out.length; i++) {
      out[i] = inWord ? toLower(out[i]) : toUpper(out[i]);
      inWord = isAlpha(out[i]);
    }
    return out;
  }

  /** What a predicate asks of every byte. */
  enum Kind {
    ALNUM,
    ALPHA,
    DIGIT,
    SPACE;

    boolean accepts(byte b) {
      return switch (this) {
        case ALNUM -> isAlpha(b) || isDigit(b);
        case ALPHA -> isAlpha(b);
        case DIGIT -> isDigit(b);
        case SPACE -> ByteSplit.isSpace(b);
      };
    }
  }

  /** Whether there are bytes and all are of the kind. */
  static boolean all(byte[] bytes, Kind kind) {
    for (byte b : bytes) {
      if (!kind.accepts(b)) {
        return false;
      }
    }
    return bytes.length > 0;
  }

  static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /** islower() or isupper(): there is a letter, and none of the other case. */
  static boolean isCased(byte[] bytes, boolean upper) {
    boolean found = false;
    for (byte b : bytes) {
      if (upper ? isLower(b) : isUpper(b)) {
        return false;
      }
      found = found || isAlpha(b);
    }
    return found;
  }

  static boolean isTitle(byte[] bytes) {
    boolean found = false;
    boolean inWord = false;
    for (byte b : bytes) {
      if (isUpper(b) && inWord || isLower(b) && !inWord) {
        return false;
      }
      inWord = isAlpha(b);
      found = found || inWord;
    }
    return found;
  }
}
