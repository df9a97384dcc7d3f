package org.minipy.grammar.parse;

import java.io.ByteArrayOutputStream;
import org.minipy.grammar.ast.Literal;
import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.token.PyToken;
import org.minipy.grammar.token.TokenType;

/** Replaces the backslash escapes of a string or bytes literal. Of those that mean nothing, the first is warned of. */
final class EscapeDecoder {

  private final TreeContext context;

  EscapeDecoder(TreeContext context) {
    this.context = context;
  }

  /** The str that a literal's body stands for. */
  Literal.Str str(String body, PyToken token) {
    return str(body, token, token);
  }

  /**
   * The str that a part of a literal stands for.
   *
   * @param place where a wrong escape is reported
   */
  Literal.Str str(String body, PyToken token, PyToken place) {
    return body.indexOf('\\') < 0 ? new Literal.Str(body) : new StrDecoder(context, body, token, place).decode();
  }

  /** The bytes that an ASCII literal's body stands for. */
  Literal.Bytes bytes(String body, boolean raw, PyToken token) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length());
    String warning = null;
    int at = 0;
    while (at < body.length()) {
      char c = body.charAt(at++);
      if (c != '\\' || raw) {
        out.write(c);
        continue;
      }
      int start = at - 1;
      c = body.charAt(at++);
      int simple = simple(c);
      if (simple >= 0) {
        out.write(simple);
      } else if (c >= '0' && c <= '7') {
        at = octalEnd(body, at - 1);
        int value = Integer.parseInt(body, start + 1, at, 8);
        if (value > 0xFF && warning == null) {
          warning = "invalid octal escape sequence '" + body.substring(start, at) + "'";
        }
        out.write(value);
      } else if (c == 'x') {
        if (hexEnd(body, at, 2) != at + 2) {
          throw context.error(token, "(value error) invalid \\x escape at position " + start);
        }
        out.write(Integer.parseInt(body, at, at + 2, 16));
        at += 2;
      } else if (c != '\n') {
        if (warning == null) {
          warning = "invalid escape sequence '\\" + c + "'";
        }
        out.write('\\');
        out.write(c);
      }
    }
    if (warning != null) {
      context.warn(warning, token);
    }
    return new Literal.Bytes(out.toByteArray());
  }

  /** The character that a one-letter escape stands for, or -1. */
  private static int simple(char c) {
    return switch (c) {
      case '\\', '\'', '"' -> c;
      case 'a' -> 7;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'v' -> 11;
      default -> -1;
    };
  }

  private static int octalEnd(String body, int start) {
    int end = start;
    while (end < body.length() && end < start + 3 && body.charAt(end) >= '0' && body.charAt(end) <= '7') {
      end++;
    }
    return end;
  }

  private static int hexEnd(String body, int start, int digits) {
    int end = start;
    int limit = Math.min(body.length(), start + digits);
    while (end < limit && body.charAt(end) < 128 && Character.digit(body.charAt(end), 16) >= 0) {
      end++;
    }
    return end;
  }

  /** One str literal. Its errors count positions as if every non-ASCII character were a ten-character escape. */
  private static final class StrDecoder {

    private final TreeContext context;
    private final String body;
    private final PyToken token;
    private final PyToken place;
    private final StringBuilder out;
    private String warning;
    private boolean splitPair;
    private int at;

    StrDecoder(TreeContext context, String body, PyToken token, PyToken place) {
      this.context = context;
      this.body = body;
      this.token = token;
      this.place = place;
      this.out = new StringBuilder(body.length());
    }

    Literal.Str decode() {
      while (at < body.length()) {
        int backslash = body.indexOf('\\', at);
        if (backslash < 0) {
          out.append(body, at, body.length());
          break;
        }
        out.append(body, at, backslash);
        at = backslash + 1;
        escape(backslash);
      }
      if (warning != null) {
        context.warn(warning, token);
      }
      return splitPair ? new Literal.Str(out.toString(), codePoints()) : new Literal.Str(out.toString());
    }

    private void escape(int start) {
      char c = at < body.length() ? body.charAt(at++) : 0;
      int simple = simple(c);
      if (simple >= 0) {
        out.append((char) simple);
        return;
      }
      switch (c) {
        case '\n' -> {}
        case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(start);
        case 'x' -> hex(start, 2, "truncated \\xXX escape");
        case 'u' -> hex(start, 4, "truncated \\uXXXX escape");
        case 'U' -> hex(start, 8, "truncated \\UXXXXXXXX escape");
        case 'N' -> named(start);
        default -> {
          boolean reported = token.getType() == TokenType.FSTRING_MIDDLE && (c == 0 || c == '{' || c == '}');
          if (warning == null && !reported) {
            warning = "invalid escape sequence '\\" + (c < 128 ? c : "\\") + "'";
          }
          out.append('\\');
          at = start + 1;
          if (at < body.length()) {
            out.append(body.charAt(at++));
          }
        }
      }
    }

    private void octal(int start) {
      at = octalEnd(body, at - 1);
      int value = Integer.parseInt(body, start + 1, at, 8);
      if (value > 0xFF && warning == null) {
        warning = "invalid octal escape sequence '" + body.substring(start, at) + "'";
      }
      out.append((char) value);
    }

    private void hex(int start, int digits, String truncated) {
      int end = hexEnd(body, at, digits);
      if (end != at + digits) {
        throw unicodeError(start, end, truncated);
      }
      long value = Long.parseLong(body, at, end, 16);
      if (value > Character.MAX_CODE_POINT) {
        throw unicodeError(start, end, "illegal Unicode character");
      }
      at = end;
      append((int) value);
    }

    private void append(int c) {
      int length = out.length();
      if (c < 0x10000
          && Character.isLowSurrogate((char) c)
          && length > 0
          && Character.isHighSurrogate(out.charAt(length - 1))) {
        splitPair = true;
      }
      out.appendCodePoint(c);
    }

    /** The characters, where a surrogate that was written as an escape never joins its neighbour. */
    private int[] codePoints() {
      int[] result = new int[body.length()];
      StrDecoder again = new StrDecoder(context, body, token, place);
      int count = 0;
      while (again.at < body.length()) {
        again.out.setLength(0);
        if (body.charAt(again.at) == '\\') {
          int start = again.at++;
          again.escape(start);
        } else {
          int c = body.codePointAt(again.at);
          again.at += Character.charCount(c);
          again.out.appendCodePoint(c);
        }
        String piece = again.out.toString();
        for (int i = 0; i < piece.length(); i += Character.charCount(result[count - 1])) {
          result[count++] = piece.codePointAt(i);
        }
      }
      return java.util.Arrays.copyOf(result, count);
    }

    private void named(int start) {
      int close = at < body.length() && body.charAt(at) == '{' ? body.indexOf('}', at) : -1;
      if (close < 0 || close == at + 1) {
        int end = close >= 0 ? close : at < body.length() && body.charAt(at) == '{' ? body.length() : at;
        throw unicodeError(start, end, "malformed \\N character escape");
      }
      int value = UnicodeNames.codePoint(body.substring(at + 1, close));
      if (value < 0) {
        throw unicodeError(start, close + 1, "unknown Unicode character name");
      }
      at = close + 1;
      out.appendCodePoint(value);
    }

    private PySyntaxError unicodeError(int start, int end, String reason) {
      int first = position(start);
      int last = position(end) - 1;
      String where = first == last ? "position " + first : "position " + first + "-" + last;
      String what = first == last ? "byte 0x" + Integer.toHexString(body.charAt(start)) + " in " : "bytes in ";
      return context.error(
          place, "(unicode error) 'unicodeescape' codec can't decode " + what + where + ": " + reason);
    }

    private int position(int offset) {
      int position = 0;
      for (int i = 0; i < offset; ) {
        int c = body.codePointAt(i);
        position += c < 128 ? 1 : 10;
        i += Character.charCount(c);
      }
      return position;
    }
  }
}
