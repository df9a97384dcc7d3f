package org.minipy.runtime.algorithm.regex;

/** The instructions of a compiled pattern. */
final class Op {
  /** The match is complete. */
  static final int ACCEPT = 0;

  /** A character: c. */
  static final int CHAR = 1;

  /** A character whatever its case: key, number of the rule. */
  static final int CHAR_FOLDED = 2;

  /** One of a set: set. */
  static final int SET = 3;

  /** Anything but a newline. */
  static final int ANY = 4;

  /** Anything. */
  static final int ANY_ALL = 5;

  /** A text: string. */
  static final int STRING = 6;

  /** Goes on after the operand; where that fails, at: target. */
  static final int SPLIT = 7;

  /** Goes on at: target. */
  static final int JUMP = 8;

  /** Notes the position in: register. */
  static final int SAVE = 9;

  /** As SAVE for the end of a group: register. */
  static final int SAVE_END = 10;

  /** Is at a place: place. */
  static final int AT = 11;

  /** A character many times, taking most first: min, max, then the instruction of the character. */
  static final int ONE_GREEDY = 12;

  /** A character many times, taking least first. */
  static final int ONE_LAZY = 13;

  /** A character many times, giving nothing back. */
  static final int ONE_POSSESSIVE = 14;

  /** Begins a loop: register. */
  static final int LOOP_START = 15;

  /** Another round, as long as it can be: register, min, max, start of the body. */
  static final int LOOP_GREEDY = 16;

  /** Another round, when it must be. */
  static final int LOOP_LAZY = 17;

  /** What a group has matched: group, number of the rule. */
  static final int BACK_REFERENCE = 18;

  /** Goes on elsewhere unless a group has matched: group, target. */
  static final int UNLESS_GROUP = 19;

  /** Begins a look or what is not tried again: register. */
  static final int BARRIER = 20;

  /** Ends what is not tried again: register. */
  static final int COMMIT = 21;

  /** Ends a look, whose text is not taken: register. */
  static final int LOOK_END = 22;

  /** Begins a look at what must not be there: register, target when it is not. */
  static final int NEGATIVE_LOOK = 23;

  /** What must not be there is: register. */
  static final int NEGATIVE_LOOK_END = 24;

  /** Goes back: characters. */
  static final int BACK = 25;

  /** Fails. */
  static final int FAIL = 26;

  private Op() {}
}
