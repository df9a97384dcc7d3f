package org.minipy.runtime.error;

/**
 * Colours for a traceback at a terminal, put into its finished text line by line: file names, line numbers and
 * functions, the marks beneath source lines, and the types of exceptions.
 */
final class TracebackColors {
  private static final String PLACE = "\033[35m";
  private static final String MARKS = "\033[1;31m";
  private static final String TYPE = "\033[1;35m";
  private static final String END = "\033[0m";
  private static final String FILE = "  File \"";

  private TracebackColors() {}

  /** The text of a traceback with colours. */
  static String paint(String text) {
    StringBuilder out = new StringBuilder(text.length() * 2);
    for (int start = 0; start < text.length();) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end + 1;
      String line = text.substring(start, end);
      int margin = marginEnd(line);
      out.append(line, 0, margin);
      paintLine(out, line.substring(margin));
      start = end;
    }
    return out.toString();
  }

  /** Where a line begins behind the bars of an exception group. */
  private static int marginEnd(String line) {
    int i = 0;
    while (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    return line.startsWith("| ", i) ? i + 2 : line.startsWith("+ ", i) ? i + 2 : 0;
  }

  private static void paintLine(StringBuilder out, String line) {
    if (line.startsWith(FILE)) {
      paintPlace(out, line);
    } else if (isMarks(line)) {
      paint(out, line, firstMark(line), line.stripTrailing().length(), MARKS);
    } else {
      paint(out, line, 0, typeEnd(line), TYPE);
    }
  }

  private static void paint(StringBuilder out, String line, int from, int to, String color) {
    if (from >= to) {
      out.append(line);
      return;
    }
    out.append(line, 0, from).append(color).append(line, from, to).append(END).append(line, to, line.length());
  }

  private static void paintPlace(StringBuilder out, String line) {
    int nameEnd = line.indexOf("\", line ", FILE.length());
    if (nameEnd < 0) {
      out.append(line);
      return;
    }
    int number = nameEnd + "\", line ".length();
    int numberEnd = number;
    while (numberEnd < line.length() && Character.isDigit(line.charAt(numberEnd))) {
      numberEnd++;
    }
    out.append(line, 0, FILE.length() - 1).append(PLACE).append(line, FILE.length() - 1, nameEnd + 1).append(END);
    out.append(line, nameEnd + 1, number).append(PLACE).append(line, number, numberEnd).append(END);
    int function = line.startsWith(", in ", numberEnd) ? numberEnd + ", in ".length() : numberEnd;
    out.append(line, numberEnd, function);
    paint(out, line.substring(function), 0, line.substring(function).stripTrailing().length(), PLACE);
  }

  private static boolean isMarks(String line) {
    boolean found = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '^' || c == '~') {
        found = true;
      } else if (c != ' ' && c != '\n') {
        return false;
      }
    }
    return found && line.startsWith("    ");
  }

  private static int firstMark(String line) {
    int i = 0;
    while (line.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /** Where the type of an exception ends that a line begins with: a dotted name, alone or before a colon; or 0. */
  private static int typeEnd(String line) {
    int i = 0;
    while (i < line.length() && (Character.isJavaIdentifierPart(line.charAt(i)) || line.charAt(i) == '.')) {
      i++;
    }
    boolean ends = i == line.length() || line.charAt(i) == ':' || line.charAt(i) == '\n';
    return ends && i > 0 && Character.isJavaIdentifierStart(line.charAt(0)) ? i : 0;
  }
}
