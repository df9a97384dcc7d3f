package org.minipy.runtime.algorithm;

/**
 * Lays out a formatted number: sign, prefix, grouped digits, rest and fill.
 *
 * <p>Zeros that fill up between sign and digits are grouped like digits, and never begin with a separator, so the
 * result may be one wider than asked for.
 */
final class NumberLayout {

  private NumberLayout() {}

  /**
   * Appends a number as the specification wants it, without regard to its width unless zeros fill up to it.
   *
   * @param text the digits, perhaps with a minus sign, a fraction or an exponent
   * @param prefix the prefix of the base, or empty
   * @param groupSize how many digits are in a group
   */
  static String format(FormatSpec spec, String text, String prefix, int groupSize) {
    StringBuilder head = new StringBuilder();
    boolean negative = text.startsWith("-");
    if (negative) {
      head.append('-');
    } else if (spec.sign() == '+' || spec.sign() == ' ') {
      head.append(spec.sign());
    }
    head.append(prefix);
    int start = negative ? 1 : 0;
    int digitsEnd = start;
    while (digitsEnd < text.length() && Character.digit(text.charAt(digitsEnd), groupSize == 4 ? 16 : 10) >= 0) {
      digitsEnd++;
    }
    int rest = text.length() - digitsEnd;
    boolean zeroFill = spec.fill() == '0' && spec.align() == '=';
    int minimum = zeroFill ? spec.width() - head.length() - rest : 0;
    StringBuilder body = new StringBuilder();
    if (digitsEnd > start) {
      appendGrouped(body, text, start, digitsEnd, spec.grouping(), groupSize, minimum);
    }
    body.append(text, digitsEnd, text.length());
    if (spec.align() == '=') {
      int padding = checked(spec.width() - (long) head.length() - body.length());
      return appendFill(head, spec.fill(), padding).append(body).toString();
    }
    return pad(spec, head.append(body).toString());
  }

  private static void appendGrouped(StringBuilder out, String text, int start, int end, char separator, int groupSize,
      int minimum) {
    if (separator == 0) {
      appendFill(out, '0', checked(minimum - (long) (end - start))).append(text, start, end);
      return;
    }
    StringBuilder reversed = new StringBuilder();
    int remaining = end - start;
    int width = minimum;
    checked(minimum);
    while (true) {
      int length = Math.min(groupSize, Math.max(Math.max(remaining, width), 1));
      for (int i = 0; i < length; i++) {
        reversed.append(remaining > 0 ? text.charAt(start + --remaining) : '0');
      }
      width -= length;
      if (remaining <= 0 && width <= 0) {
        break;
      }
      reversed.append(separator);
      width--;
    }
    out.append(reversed.reverse());
  }

  /** The text filled up to the specification's width. */
  static String pad(FormatSpec spec, String text) {
    if (spec.width() <= text.length() && spec.width() <= text.codePointCount(0, text.length())) {
      return text;
    }
    int padding = checked(spec.width() - (long) text.codePointCount(0, text.length()));
    int left = switch (spec.align()) {
      case '>', '=' -> padding;
      case '^' -> padding / 2;
      default -> 0;
    };
    StringBuilder out = appendFill(new StringBuilder(text.length() + padding), spec.fill(), left).append(text);
    return appendFill(out, spec.fill(), padding - left).toString();
  }

  private static StringBuilder appendFill(StringBuilder out, int fill, int count) {
    return out.repeat(fill, count);
  }

  /** The count of padding characters, 0 if negative. */
  private static int checked(long count) {
    if (count > Integer.MAX_VALUE / 4) {
      throw new FormatException(FormatException.Kind.MEMORY_ERROR, "");
    }
    return (int) Math.max(count, 0);
  }
}
