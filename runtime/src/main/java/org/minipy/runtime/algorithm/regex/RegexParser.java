package org.minipy.runtime.algorithm.regex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minipy.runtime.algorithm.regex.CharSet.Item;
import org.minipy.runtime.algorithm.regex.RegexNode.Greed;
import org.minipy.runtime.algorithm.regex.RegexNode.Place;

/** Reads a pattern, with the errors of CPython. */
final class RegexParser {
  private static final String BLANKS = " \t\n\r\u000b\f";

  private final RegexSource source;
  private final RegexEscapes escapes;
  private final RegexGroups groups;
  private final Map<Integer, Integer> conditions = new LinkedHashMap<>();
  private final List<String> warnings = new ArrayList<>();
  private int globalFlags;

  RegexParser(int[] text, boolean isText, int flags) {
    source = new RegexSource(text, isText);
    escapes = new RegexEscapes(source);
    groups = new RegexGroups(source);
    globalFlags = flags;
  }

  /** The parts of the pattern. */
  RegexNode parse() {
    RegexNode all = alternatives(globalFlags, true, true);
    checkFlags();
    if (source.next() != null) {
      throw source.error("unbalanced parenthesis", 0);
    }
    conditions.forEach((number, position) -> {
      if (number >= groups.count()) {
        throw new RegexSyntaxException(RegexSyntaxException.Kind.PATTERN, "invalid group reference " + number,
            position);
      }
    });
    return all;
  }

  int flags() {
    return globalFlags;
  }

  RegexGroups groups() {
    return groups;
  }

  /** What looks like a feature of the future. */
  List<String> warnings() {
    return warnings;
  }

  private void checkFlags() {
    if (source.isText()) {
      if ((globalFlags & RegexFlags.LOCALE) != 0) {
        throw value("cannot use LOCALE flag with a str pattern");
      }
      if ((globalFlags & RegexFlags.ASCII) == 0) {
        globalFlags |= RegexFlags.UNICODE;
      } else if ((globalFlags & RegexFlags.UNICODE) != 0) {
        throw value("ASCII and UNICODE flags are incompatible");
      }
      return;
    }
    if ((globalFlags & RegexFlags.UNICODE) != 0) {
      throw value("cannot use UNICODE flag with a bytes pattern");
    }
    if ((globalFlags & RegexFlags.LOCALE) != 0 && (globalFlags & RegexFlags.ASCII) != 0) {
      throw value("ASCII and LOCALE flags are incompatible");
    }
  }

  private static RegexSyntaxException value(String message) {
    return new RegexSyntaxException(RegexSyntaxException.Kind.VALUE, message, -1);
  }

  private RegexNode alternatives(int flags, boolean isOuter, boolean isFirst) {
    List<RegexNode> branches = new ArrayList<>();
    boolean first = isFirst;
    int current = flags;
    do {
      branches.add(sequence(current, first));
      first = false;
      if (isOuter) {
        current = globalFlags;
      }
    } while (source.match('|'));
    return branches.size() == 1 ? branches.getFirst() : new RegexNode.Choice(branches);
  }

  private RegexNode sequence(int givenFlags, boolean isFirst) {
    List<RegexNode> parts = new ArrayList<>();
    int flags = givenFlags;
    while (source.next() != null && !source.nextIsOneOf("|)")) {
      String token = source.get();
      if ((flags & RegexFlags.VERBOSE) != 0 && isBlankOrComment(token)) {
        continue;
      }
      int c = token.codePointAt(0);
      switch (c) {
        case '\\' -> parts.add(escape(token, flags));
        case '[' -> parts.add(set(flags));
        case '*', '+', '?', '{' -> repeat(token, parts, flags);
        case '.' -> parts.add(new RegexNode.Any((flags & RegexFlags.DOTALL) != 0));
        case '^' -> parts.add(new RegexNode.At(
            (flags & RegexFlags.MULTILINE) != 0 ? Place.LINE_START : Place.STRING_START));
        case '$' -> parts.add(new RegexNode.At((flags & RegexFlags.MULTILINE) != 0 ? Place.LINE_END : Place.END));
        case '(' -> {
          RegexNode part = parenthesis(flags, isFirst && parts.isEmpty());
          if (part != null) {
            parts.add(part);
          } else if (isFirst && parts.isEmpty()) {
            flags = globalFlags;
          }
        }
        default -> parts.add(new RegexNode.Literal(c, rule(flags)));
      }
    }
    return new RegexNode.Sequence(parts);
  }

  private boolean isBlankOrComment(String token) {
    if (token.length() == 1 && BLANKS.indexOf(token.charAt(0)) >= 0) {
      return true;
    }
    if (!token.equals("#")) {
      return false;
    }
    String skipped;
    do {
      skipped = source.get();
    } while (skipped != null && !skipped.equals("\n"));
    return true;
  }

  private boolean isUnicode(int flags) {
    return source.isText() && (flags & RegexFlags.ASCII) == 0;
  }

  private CaseRule rule(int flags) {
    if ((flags & RegexFlags.IGNORECASE) == 0) {
      return CaseRule.EXACT;
    }
    return isUnicode(flags) ? CaseRule.UNICODE : CaseRule.ASCII;
  }

  private RegexNode escape(String escape, int flags) {
    int letter = escape.codePointAt(1);
    boolean unicode = isUnicode(flags);
    switch (letter) {
      case 'A':
        return new RegexNode.At(Place.STRING_START);
      case 'Z':
        return new RegexNode.At(Place.STRING_END);
      case 'b':
        return new RegexNode.At(unicode ? Place.BOUNDARY : Place.ASCII_BOUNDARY);
      case 'B':
        return new RegexNode.At(unicode ? Place.NO_BOUNDARY : Place.ASCII_NO_BOUNDARY);
      default:
        break;
    }
    Item category = RegexEscapes.categoryOrNull(letter);
    if (category != null) {
      return new RegexNode.In(new CharSet(List.of(category), false, unicode, rule(flags)));
    }
    int c = RegexEscapes.control(letter);
    if (c < 0) {
      c = escapes.numbered(escape, letter);
    }
    if (c < 0 && letter == '0') {
      c = Integer.parseInt("0" + source.getWhile(2, RegexEscapes.OCTAL_DIGITS), 8);
    }
    if (c < 0 && RegexEscapes.DIGITS.indexOf(letter) >= 0) {
      return reference(escape, flags);
    }
    return new RegexNode.Literal(c >= 0 ? c : escapes.itself(escape, letter, false), rule(flags));
  }

  private RegexNode reference(String escape, int flags) {
    String digits = escape;
    if (source.nextIsOneOf(RegexEscapes.DIGITS)) {
      digits += source.get();
      if (isOctal(digits, 1) && isOctal(digits, 2) && source.nextIsOneOf(RegexEscapes.OCTAL_DIGITS)) {
        return new RegexNode.Literal(escapes.octal(digits + source.get()), rule(flags));
      }
    }
    int group = Integer.parseInt(digits.substring(1));
    if (group >= groups.count()) {
      throw source.error("invalid group reference " + group, digits.length() - 1);
    }
    groups.checkClosed(group, digits.length());
    groups.checkLookBehind(group);
    return new RegexNode.BackReference(group, rule(flags));
  }

  static boolean isOctal(String digits, int place) {
    return RegexEscapes.OCTAL_DIGITS.indexOf(digits.charAt(place)) >= 0;
  }

  private RegexNode set(int flags) {
    int start = source.tell() - 1;
    List<Item> items = new ArrayList<>();
    if (source.nextIs('[')) {
      warnings.add("Possible nested set at position " + source.tell());
    }
    boolean negated = source.match('^');
    while (true) {
      String token = memberToken(start);
      if (token.equals("]") && !items.isEmpty()) {
        break;
      }
      if (!items.isEmpty() && "-&~|".contains(token) && token.equals(source.next())) {
        String operation = switch (token.charAt(0)) {
          case '-' -> "difference";
          case '&' -> "intersection";
          case '~' -> "symmetric difference";
          default -> "union";
        };
        warnings.add("Possible set " + operation + " at position " + (source.tell() - 1));
      }
      Item low = member(token);
      if (!source.match('-')) {
        items.add(low);
        continue;
      }
      String last = memberToken(start);
      if (last.equals("]")) {
        items.add(low);
        items.add(Item.of('-'));
        break;
      }
      if (last.equals("-")) {
        warnings.add("Possible set difference at position " + (source.tell() - 2));
      }
      Item high = member(last);
      if (low.category() != null || high.category() != null || high.low() < low.low()) {
        throw source.error("bad character range " + token + "-" + last,
            RegexSource.length(token) + 1 + RegexSource.length(last));
      }
      items.add(Item.range(low.low(), high.low()));
    }
    if (items.size() == 1 && !negated && items.getFirst().category() == null
        && items.getFirst().low() == items.getFirst().high()) {
      return new RegexNode.Literal(items.getFirst().low(), rule(flags));
    }
    return new RegexNode.In(new CharSet(items, negated, isUnicode(flags), rule(flags)));
  }

  private String memberToken(int start) {
    String token = source.get();
    if (token == null) {
      throw source.error("unterminated character set", source.tell() - start);
    }
    return token;
  }

  private Item member(String token) {
    return token.charAt(0) == '\\' ? escapes.inSet(token) : Item.of(token.codePointAt(0));
  }

  private void repeat(String token, List<RegexNode> parts, int flags) {
    int here = source.tell();
    int min = token.equals("+") ? 1 : 0;
    int max = token.equals("?") ? 1 : RegexNode.MANY;
    if (token.equals("{")) {
      if (source.nextIs('}')) {
        parts.add(new RegexNode.Literal('{', rule(flags)));
        return;
      }
      String least = source.getWhile(Integer.MAX_VALUE, RegexEscapes.DIGITS);
      String most = source.match(',') ? source.getWhile(Integer.MAX_VALUE, RegexEscapes.DIGITS) : least;
      if (!source.match('}')) {
        parts.add(new RegexNode.Literal('{', rule(flags)));
        source.seek(here);
        return;
      }
      min = least.isEmpty() ? 0 : count(least);
      max = most.isEmpty() ? RegexNode.MANY : count(most);
      if (max < min) {
        throw source.error("min repeat greater than max repeat", source.tell() - here);
      }
    }
    RegexNode item = parts.isEmpty() ? null : parts.getLast();
    if (item == null || item instanceof RegexNode.At) {
      throw source.error("nothing to repeat", source.tell() - here + 1);
    }
    if (item instanceof RegexNode.Repeat) {
      throw source.error("multiple repeat", source.tell() - here + 1);
    }
    if (item instanceof RegexNode.Group g && g.number() == 0 && g.isPlain()) {
      item = g.body();
    }
    Greed greed = source.match('?') ? Greed.LAZY : source.match('+') ? Greed.POSSESSIVE : Greed.GREEDY;
    parts.set(parts.size() - 1, new RegexNode.Repeat(min, max, greed, item));
  }

  private static int count(String digits) {
    String number = digits.replaceFirst("^0+(?=.)", "");
    if (number.length() > 10 || Long.parseLong(number) >= 4294967295L) {
      throw new RegexSyntaxException(RegexSyntaxException.Kind.OVERFLOW, "the repetition number is too large", -1);
    }
    return (int) Math.min(RegexNode.MANY - 1L, Long.parseLong(number));
  }

  /** A group or another part in parentheses; null when it is nothing that matches. */
  private RegexNode parenthesis(int flags, boolean atStart) {
    int start = source.tell() - 1;
    if (!source.match('?')) {
      return capture(null, flags, start);
    }
    String token = extension();
    switch (token) {
      case "P":
        return named(flags, start);
      case ":":
        return new RegexNode.Group(0, body(flags, start), true);
      case "#":
        skipComment(start);
        return null;
      case "=", "!", "<":
        return look(token, flags, start);
      case "(":
        return conditional(flags, start);
      case ">":
        return new RegexNode.Atomic(body(flags, start));
      default:
        break;
    }
    if (RegexFlags.ofLetter(token.codePointAt(0)) == 0 && !token.equals("-")) {
      throw source.error("unknown extension ?" + token, RegexSource.length(token) + 1);
    }
    InlineFlags inline = new InlineFlags(source);
    if (inline.read(token)) {
      globalFlags |= inline.added();
      if (!atStart) {
        throw source.error("global flags not at the start of the expression", source.tell() - start);
      }
      return null;
    }
    int inner = RegexFlags.combine(flags, inline.added(), inline.removed());
    return new RegexNode.Group(0, body(inner, start), (inline.added() | inline.removed()) == 0);
  }

  private String extension() {
    String token = source.get();
    if (token == null) {
      throw source.error("unexpected end of pattern", 0);
    }
    return token;
  }

  private RegexNode body(int flags, int start) {
    RegexNode body = alternatives(flags, false, false);
    if (!source.match(')')) {
      throw source.error("missing ), unterminated subpattern", source.tell() - start);
    }
    return body;
  }

  private RegexNode capture(String name, int flags, int start) {
    int number = groups.open(name);
    RegexNode body = body(flags, start);
    groups.close(number);
    return new RegexNode.Group(number, body, true);
  }

  private RegexNode named(int flags, int start) {
    if (source.match('<')) {
      String name = source.getUntil('>', "group name");
      source.checkGroupName(name, 1);
      return capture(name, flags, start);
    }
    if (source.match('=')) {
      String name = source.getUntil(')', "group name");
      source.checkGroupName(name, 1);
      int group = groups.named(name);
      groups.checkClosed(group, RegexSource.length(name) + 1);
      groups.checkLookBehind(group);
      return new RegexNode.BackReference(group, rule(flags));
    }
    String token = extension();
    throw source.error("unknown extension ?P" + token, RegexSource.length(token) + 2);
  }

  private void skipComment(int start) {
    while (true) {
      if (source.next() == null) {
        throw source.error("missing ), unterminated comment", source.tell() - start);
      }
      if (source.get().equals(")")) {
        return;
      }
    }
  }

  private RegexNode look(String kind, int flags, int start) {
    boolean isBehind = kind.equals("<");
    String sign = kind;
    boolean isOutermost = false;
    if (isBehind) {
      sign = extension();
      if (!sign.equals("=") && !sign.equals("!")) {
        throw source.error("unknown extension ?<" + sign, RegexSource.length(sign) + 2);
      }
      isOutermost = groups.enterLookBehind();
    }
    RegexNode body = alternatives(flags, false, false);
    if (isOutermost) {
      groups.leaveLookBehind();
    }
    if (!source.match(')')) {
      throw source.error("missing ), unterminated subpattern", source.tell() - start);
    }
    boolean isNegated = sign.equals("!");
    if (isNegated && body instanceof RegexNode.Sequence s && s.parts().isEmpty()) {
      return new RegexNode.Failure();
    }
    return new RegexNode.Look(isBehind, isNegated, body);
  }

  private RegexNode conditional(int flags, int start) {
    String name = source.getUntil(')', "group name");
    int group;
    if (name.chars().allMatch(c -> c >= '0' && c <= '9')) {
      group = groups.numbered(name);
      conditions.putIfAbsent(group, source.tell() - name.length() - 1);
    } else {
      source.checkGroupName(name, 1);
      group = groups.named(name);
    }
    groups.checkLookBehind(group);
    RegexNode yes = sequence(flags, false);
    RegexNode no = null;
    if (source.match('|')) {
      no = sequence(flags, false);
      if (source.nextIs('|')) {
        throw source.error("conditional backref with more than two branches", 0);
      }
    }
    if (!source.match(')')) {
      throw source.error("missing ), unterminated subpattern", source.tell() - start);
    }
    return new RegexNode.Conditional(group, yes, no);
  }
}
