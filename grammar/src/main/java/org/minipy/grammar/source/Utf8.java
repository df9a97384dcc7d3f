package org.minipy.grammar.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.minipy.grammar.error.UndecodableText;

/**
 * UTF-8 in which some bytes may be wrong. CPython decodes a source piece by piece, and what is wrong in a comment never
 * shows. So a wrong byte becomes a character here, U+DC80 to U+DCFF, which no right bytes make, and is an error where a
 * name or a string contains it.
 */
public final class Utf8 {

  private Utf8() {}

  /** Whether a character stands for a byte that could not be decoded; as half of a pair it does not. */
  private static boolean isWrongByte(String text, int i) {
    char c = text.charAt(i);
    return c >= 0xDC80 && c <= 0xDCFF && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  /** Whether a text has any. */
  public static boolean hasWrongBytes(String text) {
    for (int i = 0, n = text.length(); i < n; i++) {
      if (isWrongByte(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** The text of bytes, those that are wrong each as a character of its own. */
  static String decode(byte[] bytes, int start) {
    StringBuilder out = new StringBuilder(bytes.length);
    int at = start;
    while (at < bytes.length) {
      UndecodableText wrong = firstWrong(bytes, at);
      int end = wrong == null ? bytes.length : wrong.start();
      out.append(new String(bytes, at, end - at, StandardCharsets.UTF_8));
      at = end;
      for (int last = wrong == null ? end : wrong.end(); at < last; at++) {
        out.append((char) (0xDC00 | bytes[at] & 0xFF));
      }
    }
    return out.toString();
  }

  /** A text as it is shown: each run of bytes that is wrong as one replacement character. */
  static String readable(String text) {
    if (!hasWrongBytes(text)) {
      return text;
    }
    byte[] bytes = bytes(text);
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (UndecodableText wrong = firstWrong(bytes, 0); wrong != null; wrong = firstWrong(bytes, at)) {
      out.append(new String(bytes, at, wrong.start() - at, StandardCharsets.UTF_8)).append('\ufffd');
      at = wrong.end();
    }
    return out.append(new String(bytes, at, bytes.length - at, StandardCharsets.UTF_8)).toString();
  }

  /** The bytes that a text was decoded from. */
  public static byte[] bytes(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
    int at = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isWrongByte(text, i)) {
        out.writeBytes(text.substring(at, i).getBytes(StandardCharsets.UTF_8));
        at = i + 1;
        if (i < text.length()) {
          out.write(text.charAt(i));
        }
      }
    }
    return out.toByteArray();
  }

  /** The first mistake in bytes from an offset on, or null. */
  public static UndecodableText firstWrong(byte[] bytes, int start) {
    int at = start;
    while (at < bytes.length) {
      int lead = bytes[at] & 0xFF;
      if (lead < 0x80) {
        at++;
        continue;
      }
      int length = length(lead);
      if (length == 0) {
        return wrong(bytes, at, at + 1, "invalid start byte");
      }
      int next = at + 1;
      while (next < bytes.length && next < at + length && fits(bytes, at, next)) {
        next++;
      }
      if (next < at + length) {
        return wrong(bytes, at, next, next == bytes.length ? "unexpected end of data" : "invalid continuation byte");
      }
      at = next;
    }
    return null;
  }

  private static UndecodableText wrong(byte[] bytes, int start, int end, String reason) {
    return new UndecodableText("utf-8", bytes, start, end, reason);
  }

  private static int length(int lead) {
    if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    }
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  }

  /** Whether a byte can continue the character that starts at {@code start}. */
  private static boolean fits(byte[] bytes, int start, int at) {
    int b = bytes[at] & 0xFF;
    if ((b & 0xC0) != 0x80) {
      return false;
    }
    return at > start + 1 || switch (bytes[start] & 0xFF) {
      case 0xE0 -> b >= 0xA0;
      case 0xED -> b < 0xA0;
      case 0xF0 -> b >= 0x90;
      case 0xF4 -> b < 0x90;
      default -> true;
    };
  }
}
