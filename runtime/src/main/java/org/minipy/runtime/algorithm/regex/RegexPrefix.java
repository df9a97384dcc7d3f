package org.minipy.runtime.algorithm.regex;

import java.util.List;

/** The text that every match begins with, null when there is none; and whether it is at the start of the text. */
record RegexPrefix(String text, boolean isAnchored) {
  private static final RegexPrefix UNKNOWN = new RegexPrefix(null, false);

  /** That of a pattern. */
  static RegexPrefix of(RegexNode node) {
    return switch (node) {
      case RegexNode.Sequence s -> ofSequence(s.parts());
      case RegexNode.Group g -> of(g.body());
      case RegexNode.Atomic a -> of(a.body());
      default -> UNKNOWN;
    };
  }

  private static RegexPrefix ofSequence(List<RegexNode> parts) {
    if (parts.isEmpty()) {
      return UNKNOWN;
    }
    if (RegexCompiler.isStart(parts.getFirst())) {
      return new RegexPrefix(null, true);
    }
    StringBuilder text = new StringBuilder();
    for (RegexNode part : parts) {
      if (!(part instanceof RegexNode.Literal(int c, CaseRule rule)) || rule != CaseRule.EXACT
          || !Character.isBmpCodePoint(c)) {
        break;
      }
      text.append((char) c);
    }
    return text.isEmpty() ? of(parts.getFirst()) : new RegexPrefix(text.toString(), false);
  }
}
