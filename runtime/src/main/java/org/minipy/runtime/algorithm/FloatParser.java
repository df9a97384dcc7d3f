package org.minipy.runtime.algorithm;

/** Reads floats: {@code float(str)}, and the float tokens of which complex numbers are made. */
public final class FloatParser {

  private FloatParser() {}

  /**
   * The value of {@code float(text)}.
   *
   * @throws FormatException ValueError if the text is not a float
   */
  public static double parse(String text) {
    String clean = NumericInput.withoutUnderscores(NumericInput.toAscii(text));
    if (clean != null) {
      String stripped = NumericInput.strip(clean);
      int end = tokenEnd(stripped, 0);
      if (end > 0 && end == stripped.length()) {
        return token(stripped, 0, end);
      }
    }
    throw invalid(StringText.repr(text));
  }

  /** The ValueError for something that is not a float, shown by this repr. */
  public static FormatException invalid(String repr) {
    return FormatException.value("could not convert string to float: " + repr);
  }

  /** The end of the longest float that starts at {@code start}; {@code start} if there is none. */
  static int tokenEnd(String text, int start) {
    int i = signEnd(text, start);
    int digits = digitsEnd(text, i) - i;
    int end = i + digits;
    if (end < text.length() && text.charAt(end) == '.') {
      int fraction = digitsEnd(text, end + 1) - (end + 1);
      digits += fraction;
      if (digits > 0) {
        end += 1 + fraction;
      }
    }
    if (digits == 0) {
      int name = nameEnd(text, i);
      return name == i ? start : name;
    }
    if (end < text.length() && (text.charAt(end) | 0x20) == 'e') {
      int exponent = signEnd(text, end + 1);
      int exponentEnd = digitsEnd(text, exponent);
      if (exponentEnd > exponent) {
        end = exponentEnd;
      }
    }
    return end;
  }

  /** The value of a float token. */
  static double token(String text, int start, int end) {
    int i = signEnd(text, start);
    double magnitude = switch (text.charAt(i)) {
      case 'i', 'I' -> Double.POSITIVE_INFINITY;
      case 'n', 'N' -> Double.NaN;
      default -> Double.parseDouble(text.substring(i, end));
    };
    return text.charAt(start) == '-' ? -magnitude : magnitude;
  }

  /** The end of {@code inf}, {@code infinity} or {@code nan} at {@code start}, in any case. */
  static int nameEnd(String text, int start) {
    for (String name : new String[] {"infinity", "inf", "nan"}) {
      if (text.regionMatches(true, start, name, 0, name.length())) {
        return start + name.length();
      }
    }
    return start;
  }

  static int signEnd(String text, int start) {
    return start < text.length() && (text.charAt(start) == '+' || text.charAt(start) == '-') ? start + 1 : start;
  }

  static int digitsEnd(String text, int start) {
    int end = start;
    while (NumericInput.isDigitAt(text, end)) {
      end++;
    }
    return end;
  }
}
