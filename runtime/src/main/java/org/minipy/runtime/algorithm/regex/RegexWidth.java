package org.minipy.runtime.algorithm.regex;

import java.util.Map;

/** The least and the greatest number of characters that a part matches. */
record RegexWidth(long min, long max) {
  private static final long MOST = Integer.MAX_VALUE;
  private static final RegexWidth NOTHING = new RegexWidth(0, 0);
  private static final RegexWidth ONE = new RegexWidth(1, 1);

  /** That of {@code node}, given those of the groups before it. */
  static RegexWidth of(RegexNode node, Map<Integer, RegexWidth> groups) {
    return switch (node) {
      case RegexNode.Literal l -> ONE;
      case RegexNode.Any a -> ONE;
      case RegexNode.In in -> ONE;
      case RegexNode.At at -> NOTHING;
      case RegexNode.Look look -> NOTHING;
      case RegexNode.Failure f -> NOTHING;
      case RegexNode.Atomic a -> of(a.body(), groups);
      case RegexNode.Group g -> ofGroup(g, groups);
      case RegexNode.BackReference b -> groups.getOrDefault(b.group(), new RegexWidth(0, MOST));
      case RegexNode.Repeat r -> {
        RegexWidth one = of(r.body(), groups);
        yield new RegexWidth(clip(one.min * r.min()), clip(one.max * r.max()));
      }
      case RegexNode.Sequence s -> {
        RegexWidth sum = NOTHING;
        for (RegexNode part : s.parts()) {
          RegexWidth one = of(part, groups);
          sum = new RegexWidth(clip(sum.min + one.min), clip(sum.max + one.max));
        }
        yield sum;
      }
      case RegexNode.Choice c -> {
        RegexWidth both = of(c.branches().getFirst(), groups);
        for (RegexNode branch : c.branches()) {
          both = both.or(of(branch, groups));
        }
        yield both;
      }
      case RegexNode.Conditional c -> of(c.yes(), groups).or(c.no() == null ? NOTHING : of(c.no(), groups));
    };
  }

  private static RegexWidth ofGroup(RegexNode.Group g, Map<Integer, RegexWidth> groups) {
    RegexWidth width = of(g.body(), groups);
    if (g.number() != 0) {
      groups.put(g.number(), width);
    }
    return width;
  }

  private RegexWidth or(RegexWidth other) {
    return new RegexWidth(Math.min(min, other.min), Math.max(max, other.max));
  }

  private static long clip(long width) {
    return Math.min(width, MOST);
  }
}
