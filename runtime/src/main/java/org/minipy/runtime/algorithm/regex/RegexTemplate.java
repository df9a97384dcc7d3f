package org.minipy.runtime.algorithm.regex;

import java.util.ArrayList;
import java.util.List;
import org.minipy.runtime.algorithm.StringText;

/**
 * What replaces a match: texts and groups in turn.
 *
 * @param texts what stands before each group, and after the last
 * @param groups the numbers of the groups
 */
public record RegexTemplate(List<String> texts, List<Integer> groups) {
  private static final int BYTE = 0xff;
  private static final int MOST = Integer.MAX_VALUE / 2;

  /** Reads a template for {@code program}; raises RegexSyntaxException. */
  public static RegexTemplate parse(int[] text, boolean isText, RegexProgram program) {
    return new Reader(new RegexSource(text, isText), program).read();
  }

  /** Reads one template. */
  private static final class Reader {
    private final RegexSource source;
    private final RegexProgram program;
    private final List<String> texts = new ArrayList<>();
    private final List<Integer> groups = new ArrayList<>();
    private StringBuilder text = new StringBuilder();

    Reader(RegexSource source, RegexProgram program) {
      this.source = source;
      this.program = program;
    }

    RegexTemplate read() {
      String token;
      while ((token = source.get()) != null) {
        if (token.charAt(0) == '\\') {
          readEscape(token);
        } else {
          text.append(token);
        }
      }
      texts.add(text.toString());
      return new RegexTemplate(texts, groups);
    }

    private void readEscape(String token) {
      int c = token.codePointAt(1);
      if (c == 'g') {
        readGroup();
      } else if (c == '0') {
        String digits = source.getWhile(2, RegexEscapes.OCTAL_DIGITS);
        text.appendCodePoint(Integer.parseInt("0" + digits, 8) & BYTE);
      } else if (c >= '1' && c <= '9') {
        readNumber(token);
      } else if (RegexEscapes.control(c) >= 0) {
        text.appendCodePoint(RegexEscapes.control(c));
      } else {
        new RegexEscapes(source).itself(token, c, false);
        text.append(token);
      }
    }

    private void readNumber(String token) {
      String digits = token;
      if (source.nextIsOneOf(RegexEscapes.DIGITS)) {
        digits += source.get();
        if (RegexParser.isOctal(digits, 1) && RegexParser.isOctal(digits, 2)
            && source.nextIsOneOf(RegexEscapes.OCTAL_DIGITS)) {
          text.appendCodePoint(new RegexEscapes(source).octal(digits + source.get()));
          return;
        }
      }
      addGroup(Integer.parseInt(digits.substring(1)), digits.length() - 1);
    }

    private void readGroup() {
      if (!source.match('<')) {
        throw source.error("missing <", 0);
      }
      String name = source.getUntil('>', "group name");
      int back = RegexSource.length(name) + 1;
      if (!name.chars().allMatch(c -> c >= '0' && c <= '9')) {
        source.checkGroupName(name, 1);
        Integer number = program.names().get(name);
        if (number == null) {
          throw new RegexSyntaxException(RegexSyntaxException.Kind.INDEX,
              "unknown group name " + StringText.repr(name), -1);
        }
        addGroup(number, back);
        return;
      }
      if (name.length() > 10 || Long.parseLong(name) >= MOST) {
        throw source.error("invalid group reference " + name, back);
      }
      addGroup(Integer.parseInt(name), back);
    }

    private void addGroup(int number, int back) {
      if (number > program.groups()) {
        throw source.error("invalid group reference " + number, back);
      }
      texts.add(text.toString());
      text = new StringBuilder();
      groups.add(number);
    }
  }
}
