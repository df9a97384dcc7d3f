package org.minipy.runtime.algorithm.regex;

import java.util.List;

/** The parts of a pattern. */
sealed interface RegexNode {
  /** The greatest number of repetitions: without bound. */
  int MANY = Integer.MAX_VALUE;

  /** One character. */
  record Literal(int c, CaseRule rule) implements RegexNode {}

  /** Any character, newlines only where {@code all} says so. */
  record Any(boolean all) implements RegexNode {}

  /** One character of a set. */
  record In(CharSet set) implements RegexNode {}

  /** A place between characters. */
  record At(Place place) implements RegexNode {}

  /** One part after the other. */
  record Sequence(List<RegexNode> parts) implements RegexNode {}

  /** One of several parts. */
  record Choice(List<RegexNode> branches) implements RegexNode {}

  /** A group; its number is 0 when it captures nothing. {@code isPlain} says that it changes no flags. */
  record Group(int number, RegexNode body, boolean isPlain) implements RegexNode {}

  /** A repetition. */
  record Repeat(int min, int max, Greed greed, RegexNode body) implements RegexNode {}

  /** A look ahead, or so many characters back when {@code isBehind}. */
  record Look(boolean isBehind, boolean isNegated, RegexNode body) implements RegexNode {}

  /** A part that is not tried again. */
  record Atomic(RegexNode body) implements RegexNode {}

  /** What a group has matched. */
  record BackReference(int group, CaseRule rule) implements RegexNode {}

  /** One of two parts, as a group has matched or not; {@code no} may be null. */
  record Conditional(int group, RegexNode yes, RegexNode no) implements RegexNode {}

  /** Never matches. */
  record Failure() implements RegexNode {}

  /** How much a repetition takes. */
  enum Greed {
    GREEDY,
    LAZY,
    POSSESSIVE
  }

  /** Places between characters. */
  enum Place {
    STRING_START,
    LINE_START,
    STRING_END,
    END,
    LINE_END,
    BOUNDARY,
    NO_BOUNDARY,
    ASCII_BOUNDARY,
    ASCII_NO_BOUNDARY;

    static final Place[] ALL = values();
  }
}
