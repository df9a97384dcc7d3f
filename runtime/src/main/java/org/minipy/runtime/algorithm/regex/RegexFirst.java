package org.minipy.runtime.algorithm.regex;

import java.util.Arrays;
import java.util.List;

/** What a match can begin with: exact for the first 256 characters, all others are taken to be possible. */
final class RegexFirst {
  private static final int SMALL = 256;

  private final long[] small = new long[SMALL / Long.SIZE];

  private RegexFirst() {}

  /** That of a pattern; null when a match can be empty or begin with anything. */
  static RegexFirst ofOrNull(RegexNode node) {
    RegexFirst first = new RegexFirst();
    return first.add(node) ? null : first;
  }

  boolean mayBe(int c) {
    return c >= SMALL || (small[c >> 6] & 1L << c) != 0;
  }

  /** Adds what {@code node} can begin with; whether it can be empty, or begin with anything. */
  private boolean add(RegexNode node) {
    return switch (node) {
      case RegexNode.Literal l -> addLiteral(l);
      case RegexNode.In in -> addSet(in.set());
      case RegexNode.Sequence s -> addSequence(s.parts());
      case RegexNode.Choice c -> {
        boolean empty = false;
        for (RegexNode branch : c.branches()) {
          empty |= add(branch);
        }
        yield empty;
      }
      case RegexNode.Group g -> add(g.body());
      case RegexNode.Atomic a -> add(a.body());
      case RegexNode.Repeat r -> add(r.body()) | r.min() == 0;
      case RegexNode.At at -> true;
      case RegexNode.Look look -> true;
      case RegexNode.Failure f -> true;
      case RegexNode.Any a -> addAll();
      case RegexNode.BackReference b -> addAll();
      case RegexNode.Conditional c -> addAll();
    };
  }

  private boolean addLiteral(RegexNode.Literal l) {
    int key = l.rule().key(l.c());
    for (int c = 0; c < SMALL; c++) {
      if (l.rule().key(c) == key) {
        small[c >> 6] |= 1L << c;
      }
    }
    return false;
  }

  private boolean addSet(CharSet set) {
    for (int c = 0; c < SMALL; c++) {
      if (set.contains(c)) {
        small[c >> 6] |= 1L << c;
      }
    }
    return false;
  }

  private boolean addAll() {
    Arrays.fill(small, -1L);
    return true;
  }

  private boolean addSequence(List<RegexNode> parts) {
    for (RegexNode part : parts) {
      if (!add(part)) {
        return false;
      }
    }
    return true;
  }
}
