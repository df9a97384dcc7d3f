package org.minipy.runtime.algorithm.regex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minipy.runtime.algorithm.StringText;

/** The groups of a pattern that is being read. */
final class RegexGroups {
  private static final int MOST = Integer.MAX_VALUE / 2;

  private final RegexSource source;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<Boolean> closed = new ArrayList<>(List.of(false));

  /** How many groups there were where the outermost look behind began; -1 outside of one. */
  private int beforeLookBehind = -1;

  RegexGroups(RegexSource source) {
    this.source = source;
  }

  /** The number of groups, that of the whole match included. */
  int count() {
    return closed.size();
  }

  Map<String, Integer> numbers() {
    return numbers;
  }

  /** A new group; {@code name} may be null. */
  int open(String name) {
    int number = closed.size();
    closed.add(false);
    if (name != null) {
      Integer other = numbers.putIfAbsent(name, number);
      if (other != null) {
        throw source.error("redefinition of group name " + StringText.repr(name) + " as group " + number
            + "; was group " + other, RegexSource.length(name) + 1);
      }
    }
    return number;
  }

  void close(int number) {
    closed.set(number, true);
  }

  /** The number of a named group. */
  int named(String name) {
    Integer number = numbers.get(name);
    if (number == null) {
      throw source.error("unknown group name " + StringText.repr(name), RegexSource.length(name) + 1);
    }
    return number;
  }

  /** The number in a conditional. */
  int numbered(String digits) {
    long number = digits.length() > 10 ? MOST : Long.parseLong(digits);
    if (number == 0) {
      throw source.error("bad group number", digits.length() + 1);
    }
    if (number >= MOST) {
      throw source.error("invalid group reference " + digits, digits.length() + 1);
    }
    return (int) number;
  }

  /** Raises an error where the group cannot be referred to. */
  void checkClosed(int number, int back) {
    if (number >= closed.size() || !closed.get(number)) {
      throw source.error("cannot refer to an open group", back);
    }
  }

  /** Raises an error when a look behind refers to a group of its own. */
  void checkLookBehind(int number) {
    if (beforeLookBehind < 0) {
      return;
    }
    checkClosed(number, 0);
    if (number >= beforeLookBehind) {
      throw source.error("cannot refer to group defined in the same lookbehind subpattern", 0);
    }
  }

  /** Begins a look behind; whether it is the outermost. */
  boolean enterLookBehind() {
    if (beforeLookBehind >= 0) {
      return false;
    }
    beforeLookBehind = closed.size();
    return true;
  }

  /** Ends the outermost look behind. */
  void leaveLookBehind() {
    beforeLookBehind = -1;
  }
}
