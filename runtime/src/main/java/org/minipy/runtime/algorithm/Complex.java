package org.minipy.runtime.algorithm;

/** The value of a complex number. */
public record Complex(double real, double imag) {

  /** {@code repr()} of the number. */
  @Override
  public String toString() {
    if (real == 0 && 1 / real > 0) {
      return FloatText.format(imag, 'r', 0, 0) + "j";
    }
    return "(" + FloatText.format(real, 'r', 0, 0) + FloatText.format(imag, 'r', 0, FloatText.PLUS) + "j)";
  }

  /**
   * The value of {@code complex(text)}.
   *
   * @throws FormatException ValueError if the text is not a complex number
   */
  public static Complex parse(String text) {
    String clean = NumericInput.withoutUnderscores(NumericInput.toAscii(text));
    if (clean == null) {
      throw FormatException.value("could not convert string to complex: " + StringText.repr(text));
    }
    String number = NumericInput.strip(clean);
    if (number.startsWith("(")) {
      if (!number.endsWith(")")) {
        throw malformed();
      }
      number = NumericInput.strip(number.substring(1, number.length() - 1));
    }
    return sum(number);
  }

  /** Reads {@code x}, {@code yj} or {@code x+yj}, where {@code y} may be missing. */
  private static Complex sum(String number) {
    int length = number.length();
    int end = FloatParser.tokenEnd(number, 0);
    if (end == 0) {
      return new Complex(0, unit(number, 0));
    }
    double first = FloatParser.token(number, 0, end);
    if (end == length) {
      return new Complex(first, 0);
    }
    if (isImaginaryUnit(number, end)) {
      return new Complex(0, first);
    }
    int secondEnd = FloatParser.tokenEnd(number, end);
    if (number.charAt(end) != '+' && number.charAt(end) != '-') {
      throw malformed();
    }
    if (secondEnd == end) {
      return new Complex(first, unit(number, end));
    }
    if (!isImaginaryUnit(number, secondEnd)) {
      throw malformed();
    }
    return new Complex(first, FloatParser.token(number, end, secondEnd));
  }

  private static double unit(String number, int start) {
    int i = FloatParser.signEnd(number, start);
    if (!isImaginaryUnit(number, i)) {
      throw malformed();
    }
    return number.charAt(start) == '-' ? -1 : 1;
  }

  private static boolean isImaginaryUnit(String number, int index) {
    return index == number.length() - 1 && (number.charAt(index) | 0x20) == 'j';
  }

  private static FormatException malformed() {
    return FormatException.value("complex() arg is a malformed string");
  }
}
