package org.minipy.runtime.algorithm.regex;

import java.util.Arrays;
import org.minipy.runtime.algorithm.regex.RegexNode.Place;

/**
 * Runs a compiled pattern over a text.
 *
 * <p>The matcher backtracks: it follows the first way through the pattern and comes back to the next one when that
 * fails. Ways still open lie on a stack of its own, three numbers each: an instruction, the position in the text, and
 * one more. Among them lie the old values of registers (group bounds, loop counts), marked by a negative instruction,
 * which are put back on the way down. So nothing here recurses, however long the text is. A repetition of a single
 * character needs one entry only, for all its lengths.
 */
public final class RegexMatcher {
  private static final int ENTRY = 3;
  private static final int CHECK_MASK = 0xffff;

  private final RegexProgram program;
  private final int[] code;
  private final RegexText text;
  private final int end;
  private final int[] registers;
  private final Runnable breakCheck;
  private int[] stack = new int[ENTRY * 16];
  private int top;
  private int lastGroup;
  private int steps;
  private boolean mustReachEnd;
  private int mustNotEndAt;
  private int resumedAt;
  private int resumedPc;

  /** A matcher for {@code text} up to {@code end}; {@code breakCheck} is run now and then in long matches. */
  public RegexMatcher(RegexProgram program, RegexText text, int end, Runnable breakCheck) {
    this.program = program;
    this.code = program.code();
    this.text = text;
    this.end = end;
    this.registers = new int[program.registers()];
    this.breakCheck = breakCheck;
  }

  /** Where a group begins, -1 when it has not matched; group 0 is the whole match. */
  public int start(int group) {
    return registers[2 * group + 1] < 0 ? -1 : registers[2 * group];
  }

  /** Where a group ends, -1 when it has not matched. */
  public int end(int group) {
    return registers[2 * group] < 0 ? -1 : registers[2 * group + 1];
  }

  /** The group that was closed last, 0 when there was none. */
  public int lastGroup() {
    return lastGroup;
  }

  /** Whether a match begins at {@code start}; {@code toEnd} says that it must reach the end. */
  public boolean matches(int start, boolean toEnd) {
    mustReachEnd = toEnd;
    mustNotEndAt = -1;
    return start <= end && run(start);
  }

  /** Finds the first match from {@code from} on; an empty one does not count there when {@code mustAdvance}. */
  public boolean search(int from, boolean mustAdvance) {
    mustReachEnd = false;
    mustNotEndAt = mustAdvance ? from : -1;
    for (int start = candidate(from); start >= 0; start = start < end ? candidate(start + 1) : -1) {
      if (run(start)) {
        return true;
      }
      mustNotEndAt = -1;
    }
    return false;
  }

  /** The next place where a match may begin, -1 when there is none. */
  private int candidate(int from) {
    if (from > end) {
      return -1;
    }
    if (from > 0 && program.isAnchored()) {
      return -1;
    }
    if (program.prefix() != null) {
      return text.indexOf(program.prefix(), from, end);
    }
    RegexFirst first = program.first();
    if (first == null) {
      return from;
    }
    for (int i = from; i < end; i++) {
      if (first.mayBe(text.at(i))) {
        return i;
      }
    }
    return -1;
  }

  private void push(int instruction, int position, int more) {
    if (top + ENTRY > stack.length) {
      stack = Arrays.copyOf(stack, 2 * stack.length);
    }
    stack[top] = instruction;
    stack[top + 1] = position;
    stack[top + 2] = more;
    top += ENTRY;
  }

  private void set(int register, int value) {
    push(-1 - register, registers[register], lastGroup);
    registers[register] = value;
  }

  private boolean run(int start) {
    int[] code = this.code;
    RegexText text = this.text;
    int end = this.end;
    Arrays.fill(registers, -1);
    top = 0;
    lastGroup = 0;
    int pc = 0;
    int pos = start;
    while (true) {
      boolean goesOn;
      switch (code[pc]) {
        case Op.ACCEPT -> {
          if ((!mustReachEnd || pos == end) && pos != mustNotEndAt) {
            registers[0] = start;
            registers[1] = pos;
            return true;
          }
          goesOn = false;
        }
        case Op.CHAR -> {
          goesOn = pos < end && text.at(pos) == code[pc + 1];
          pos++;
          pc += 2;
        }
        case Op.CHAR_FOLDED, Op.SET, Op.ANY, Op.ANY_ALL -> {
          goesOn = pos < end && isOne(pc, text.at(pos));
          pos++;
          pc += length(pc);
        }
        case Op.STRING -> {
          String part = program.strings()[code[pc + 1]];
          goesOn = text.has(part, pos, end);
          pos += part.length();
          pc += 2;
        }
        case Op.SPLIT -> {
          push(pc, pos, 0);
          goesOn = true;
          pc += 2;
        }
        case Op.JUMP -> {
          goesOn = true;
          pc = code[pc + 1];
        }
        case Op.SAVE -> {
          set(code[pc + 1], pos);
          goesOn = true;
          pc += 2;
        }
        case Op.SAVE_END -> {
          set(code[pc + 1], pos);
          lastGroup = code[pc + 1] / 2;
          goesOn = true;
          pc += 2;
        }
        case Op.AT -> {
          goesOn = isAt(Place.ALL[code[pc + 1]], pos);
          pc += 2;
        }
        case Op.ONE_GREEDY, Op.ONE_POSSESSIVE -> {
          int least = code[pc + 1];
          int furthest = furthest(pc + 3, pos, code[pc + 2]);
          goesOn = furthest - pos >= least;
          if (goesOn && code[pc] == Op.ONE_GREEDY && furthest - pos > least) {
            push(pc, furthest, pos + least);
          }
          pos = furthest;
          pc += 3 + length(pc + 3);
        }
        case Op.ONE_LAZY -> {
          int least = code[pc + 1];
          int reached = least == 0 ? pos : furthest(pc + 3, pos, least);
          goesOn = reached - pos == least;
          if (goesOn && least < code[pc + 2]) {
            push(pc, reached, code[pc + 2] == RegexNode.MANY ? end : (int) Math.min(end, (long) pos + code[pc + 2]));
          }
          pos = reached;
          pc += 3 + length(pc + 3);
        }
        case Op.LOOP_START -> {
          set(code[pc + 1], 0);
          set(code[pc + 1] + 1, -1);
          goesOn = true;
          pc += 2;
        }
        case Op.LOOP_GREEDY -> {
          int count = registers[code[pc + 1]];
          if (count < code[pc + 2]) {
            set(code[pc + 1], count + 1);
            pc = code[pc + 4];
          } else if (count < code[pc + 3] && pos != registers[code[pc + 1] + 1]) {
            push(pc, pos, 0);
            set(code[pc + 1], count + 1);
            set(code[pc + 1] + 1, pos);
            pc = code[pc + 4];
          } else {
            pc += 5;
          }
          goesOn = true;
        }
        case Op.LOOP_LAZY -> {
          int count = registers[code[pc + 1]];
          if (count < code[pc + 2]) {
            set(code[pc + 1], count + 1);
            pc = code[pc + 4];
          } else {
            if (count < code[pc + 3] && pos != registers[code[pc + 1] + 1]) {
              push(pc, pos, 0);
            }
            pc += 5;
          }
          goesOn = true;
        }
        case Op.BACK_REFERENCE -> {
          int length = sameAsGroup(code[pc + 1], pos, CaseRule.values()[code[pc + 2]]);
          goesOn = length >= 0;
          pos += length;
          pc += 3;
        }
        case Op.UNLESS_GROUP -> {
          int group = code[pc + 1];
          goesOn = true;
          pc = registers[2 * group] < 0 || registers[2 * group + 1] < 0 ? code[pc + 2] : pc + 3;
        }
        case Op.BARRIER -> {
          set(code[pc + 1], top);
          goesOn = true;
          pc += 2;
        }
        case Op.COMMIT -> {
          commit(registers[code[pc + 1]]);
          goesOn = true;
          pc += 2;
        }
        case Op.LOOK_END -> {
          pos = registers[code[pc + 1] + 1];
          commit(registers[code[pc + 1]]);
          goesOn = true;
          pc += 2;
        }
        case Op.NEGATIVE_LOOK -> {
          set(code[pc + 1], top);
          push(pc, pos, 0);
          goesOn = true;
          pc += 3;
        }
        case Op.NEGATIVE_LOOK_END -> {
          dropTo(registers[code[pc + 1]]);
          goesOn = false;
        }
        case Op.BACK -> {
          pos -= code[pc + 1];
          goesOn = pos >= 0;
          pc += 2;
        }
        case Op.FAIL -> goesOn = false;
        default -> throw new IllegalStateException("instruction " + code[pc]);
      }
      if (goesOn) {
        continue;
      }
      while (true) {
        if (top == 0) {
          return false;
        }
        if ((++steps & CHECK_MASK) == 0) {
          breakCheck.run();
        }
        top -= ENTRY;
        pc = stack[top];
        pos = stack[top + 1];
        if (pc < 0) {
          registers[-1 - pc] = pos;
          lastGroup = stack[top + 2];
          continue;
        }
        if (resume(pc)) {
          pos = resumedAt;
          pc = resumedPc;
          break;
        }
      }
    }
  }

  /** Takes up the way that has just been taken off the stack; whether there is one. */
  private boolean resume(int pc) {
    int pos = stack[top + 1];
    int more = stack[top + 2];
    resumedAt = pos;
    switch (code[pc]) {
      case Op.SPLIT -> resumedPc = code[pc + 1];
      case Op.NEGATIVE_LOOK -> resumedPc = code[pc + 2];
      case Op.LOOP_GREEDY -> resumedPc = pc + 5;
      case Op.LOOP_LAZY -> {
        set(code[pc + 1], registers[code[pc + 1]] + 1);
        set(code[pc + 1] + 1, pos);
        resumedPc = code[pc + 4];
      }
      case Op.ONE_GREEDY -> {
        resumedPc = pc + 3 + length(pc + 3);
        int shorter = pos - 1;
        if (code[resumedPc] == Op.CHAR) {
          while (shorter >= more && text.at(shorter) != code[resumedPc + 1]) {
            shorter--;
          }
          if (shorter < more) {
            return false;
          }
        }
        if (shorter > more) {
          push(pc, shorter, more);
        }
        resumedAt = shorter;
      }
      case Op.ONE_LAZY -> {
        if (pos >= more || !isOne(pc + 3, text.at(pos))) {
          return false;
        }
        push(pc, pos + 1, more);
        resumedAt = pos + 1;
        resumedPc = pc + 3 + length(pc + 3);
      }
      default -> throw new IllegalStateException("instruction " + code[pc]);
    }
    return true;
  }

  /** The number of words of an instruction for one character. */
  private int length(int pc) {
    return switch (code[pc]) {
      case Op.ANY, Op.ANY_ALL -> 1;
      case Op.CHAR_FOLDED -> 3;
      default -> 2;
    };
  }

  private boolean isOne(int pc, int c) {
    return switch (code[pc]) {
      case Op.CHAR -> c == code[pc + 1];
      case Op.CHAR_FOLDED -> folded(c, code[pc + 2]) == code[pc + 1];
      case Op.SET -> program.sets()[code[pc + 1]].contains(c);
      case Op.ANY -> c != '\n';
      default -> true;
    };
  }

  private static int folded(int c, int rule) {
    return rule == CaseRule.ASCII.ordinal() ? CaseRule.ASCII.key(c) : CaseRule.UNICODE.key(c);
  }

  /** How far a repetition of the one character at {@code pc} reaches. */
  private int furthest(int pc, int from, int most) {
    int limit = most >= end - from ? end : from + most;
    int i = from;
    switch (code[pc]) {
      case Op.CHAR -> {
        int c = code[pc + 1];
        while (i < limit && text.at(i) == c) {
          i++;
        }
      }
      case Op.SET -> {
        CharSet set = program.sets()[code[pc + 1]];
        while (i < limit && set.contains(text.at(i))) {
          i++;
        }
      }
      case Op.ANY -> {
        while (i < limit && text.at(i) != '\n') {
          i++;
        }
      }
      case Op.ANY_ALL -> i = Math.max(i, limit);
      default -> {
        while (i < limit && isOne(pc, text.at(i))) {
          i++;
        }
      }
    }
    return i;
  }

  /** The length of what a group has matched if that stands at {@code pos}, otherwise -1. */
  private int sameAsGroup(int group, int pos, CaseRule rule) {
    int from = registers[2 * group];
    int to = registers[2 * group + 1];
    if (from < 0 || to < from || pos + to - from > end) {
      return -1;
    }
    for (int i = from; i < to; i++) {
      int a = text.at(i);
      int b = text.at(pos + i - from);
      if (a != b && rule.lower(a) != rule.lower(b)) {
        return -1;
      }
    }
    return to - from;
  }

  /** Forgets the ways open above {@code height}; old values of registers stay. */
  private void commit(int height) {
    int kept = height;
    for (int i = height; i < top; i += ENTRY) {
      if (stack[i] < 0) {
        stack[kept] = stack[i];
        stack[kept + 1] = stack[i + 1];
        stack[kept + 2] = stack[i + 2];
        kept += ENTRY;
      }
    }
    top = kept;
  }

  /** Goes down to {@code height}, putting old values of registers back. */
  private void dropTo(int height) {
    while (top > height) {
      top -= ENTRY;
      if (stack[top] < 0) {
        registers[-1 - stack[top]] = stack[top + 1];
        lastGroup = stack[top + 2];
      }
    }
  }

  private boolean isAt(Place place, int pos) {
    return switch (place) {
      case STRING_START -> pos == 0;
      case LINE_START -> pos == 0 || text.at(pos - 1) == '\n';
      case STRING_END -> pos == end;
      case END -> pos == end || pos == end - 1 && text.at(pos) == '\n';
      case LINE_END -> pos == end || text.at(pos) == '\n';
      case BOUNDARY -> end > 0 && isBoundary(pos, true);
      case NO_BOUNDARY -> end > 0 && !isBoundary(pos, true);
      case ASCII_BOUNDARY -> end > 0 && isBoundary(pos, false);
      case ASCII_NO_BOUNDARY -> end > 0 && !isBoundary(pos, false);
    };
  }

  private boolean isBoundary(int pos, boolean unicode) {
    boolean before = pos > 0 && isWord(text.at(pos - 1), unicode);
    boolean after = pos < end && isWord(text.at(pos), unicode);
    return before != after;
  }

  private static boolean isWord(int c, boolean unicode) {
    return Category.WORD.contains(c, unicode);
  }
}
