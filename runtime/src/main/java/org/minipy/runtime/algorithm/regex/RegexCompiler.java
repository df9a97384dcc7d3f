package org.minipy.runtime.algorithm.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minipy.runtime.algorithm.regex.RegexNode.Greed;
import org.minipy.runtime.algorithm.regex.RegexNode.Place;

/** Turns the parts of a pattern into instructions. */
final class RegexCompiler {
  private final RegexParser parser;
  private final List<CharSet> sets = new ArrayList<>();
  private final List<String> strings = new ArrayList<>();
  private final Map<Integer, RegexWidth> groupWidths = new HashMap<>();
  private int[] code = new int[32];
  private int size;
  private int registers;

  RegexCompiler(RegexParser parser) {
    this.parser = parser;
    registers = 2 * parser.groups().count();
  }

  RegexProgram compile(RegexNode node) {
    emit(node);
    add(Op.ACCEPT);
    RegexPrefix prefix = RegexPrefix.of(node);
    return new RegexProgram(Arrays.copyOf(code, size), sets.toArray(CharSet[]::new), strings.toArray(String[]::new),
        registers, parser.groups().count() - 1, parser.groups().numbers(), parser.flags(), prefix.text(),
        RegexFirst.ofOrNull(node), prefix.isAnchored(), parser.warnings());
  }

  private void add(int... words) {
    if (size + words.length > code.length) {
      code = Arrays.copyOf(code, Math.max(2 * code.length, size + words.length));
    }
    System.arraycopy(words, 0, code, size, words.length);
    size += words.length;
  }

  private void emit(RegexNode node) {
    switch (node) {
      case RegexNode.Literal l -> emitLiteral(l);
      case RegexNode.Any a -> add(a.all() ? Op.ANY_ALL : Op.ANY);
      case RegexNode.In in -> add(Op.SET, setNumber(in.set()));
      case RegexNode.At at -> add(Op.AT, at.place().ordinal());
      case RegexNode.Sequence s -> emitSequence(s.parts());
      case RegexNode.Choice c -> emitChoice(c.branches());
      case RegexNode.Group g -> emitGroup(g);
      case RegexNode.Repeat r -> emitRepeat(r);
      case RegexNode.Look look -> emitLook(look);
      case RegexNode.Atomic a -> emitAtomic(a.body());
      case RegexNode.BackReference b -> add(Op.BACK_REFERENCE, b.group(), b.rule().ordinal());
      case RegexNode.Conditional c -> emitConditional(c);
      case RegexNode.Failure f -> add(Op.FAIL);
    }
  }

  private void emitLiteral(RegexNode.Literal l) {
    if (l.rule() == CaseRule.EXACT) {
      add(Op.CHAR, l.c());
    } else {
      add(Op.CHAR_FOLDED, l.rule().key(l.c()), l.rule().ordinal());
    }
  }

  private int setNumber(CharSet set) {
    sets.add(set);
    return sets.size() - 1;
  }

  /** Runs of ordinary characters become one text. */
  private void emitSequence(List<RegexNode> parts) {
    int i = 0;
    while (i < parts.size()) {
      StringBuilder text = new StringBuilder();
      while (i < parts.size() && parts.get(i) instanceof RegexNode.Literal(int c, CaseRule rule)
          && rule == CaseRule.EXACT && Character.isBmpCodePoint(c)) {
        text.append((char) c);
        i++;
      }
      if (text.length() > 1) {
        strings.add(text.toString());
        add(Op.STRING, strings.size() - 1);
      } else if (text.length() == 1) {
        add(Op.CHAR, text.charAt(0));
      } else {
        emit(parts.get(i++));
      }
    }
  }

  private void emitChoice(List<RegexNode> branches) {
    List<Integer> exits = new ArrayList<>();
    for (int i = 0; i < branches.size(); i++) {
      if (i == branches.size() - 1) {
        emit(branches.get(i));
        break;
      }
      add(Op.SPLIT, 0);
      int target = size - 1;
      emit(branches.get(i));
      add(Op.JUMP, 0);
      exits.add(size - 1);
      code[target] = size;
    }
    for (int exit : exits) {
      code[exit] = size;
    }
  }

  private void emitGroup(RegexNode.Group group) {
    if (group.number() == 0) {
      emit(group.body());
      return;
    }
    groupWidths.put(group.number(), RegexWidth.of(group.body(), groupWidths));
    add(Op.SAVE, 2 * group.number());
    emit(group.body());
    add(Op.SAVE_END, 2 * group.number() + 1);
  }

  private static boolean isOneCharacter(RegexNode node) {
    return switch (node) {
      case RegexNode.Literal l -> true;
      case RegexNode.Any a -> true;
      case RegexNode.In in -> true;
      case RegexNode.Sequence s -> s.parts().size() == 1 && isOneCharacter(s.parts().getFirst());
      case RegexNode.Group g -> g.number() == 0 && isOneCharacter(g.body());
      default -> false;
    };
  }

  private void emitRepeat(RegexNode.Repeat repeat) {
    if (isOneCharacter(repeat.body())) {
      int op = switch (repeat.greed()) {
        case GREEDY -> Op.ONE_GREEDY;
        case LAZY -> Op.ONE_LAZY;
        case POSSESSIVE -> Op.ONE_POSSESSIVE;
      };
      add(op, repeat.min(), repeat.max());
      emit(repeat.body());
      return;
    }
    if (repeat.greed() == Greed.POSSESSIVE) {
      emitAtomic(new RegexNode.Repeat(repeat.min(), repeat.max(), Greed.GREEDY, repeat.body()));
      return;
    }
    int register = registers;
    registers += 2;
    add(Op.LOOP_START, register);
    add(Op.JUMP, 0);
    int entry = size - 1;
    int body = size;
    emit(repeat.body());
    code[entry] = size;
    add(repeat.greed() == Greed.LAZY ? Op.LOOP_LAZY : Op.LOOP_GREEDY, register, repeat.min(), repeat.max(), body);
  }

  private void emitAtomic(RegexNode body) {
    int register = registers++;
    add(Op.BARRIER, register);
    emit(body);
    add(Op.COMMIT, register);
  }

  private void emitLook(RegexNode.Look look) {
    int back = 0;
    if (look.isBehind()) {
      RegexWidth width = RegexWidth.of(look.body(), groupWidths);
      if (width.min() != width.max()) {
        throw new RegexSyntaxException(RegexSyntaxException.Kind.PATTERN,
            "look-behind requires fixed-width pattern", -1);
      }
      back = (int) width.min();
    }
    int register = registers;
    registers += 2;
    int target = -1;
    if (look.isNegated()) {
      add(Op.NEGATIVE_LOOK, register, 0);
      target = size - 1;
    } else {
      add(Op.BARRIER, register);
      add(Op.SAVE, register + 1);
    }
    if (back > 0) {
      add(Op.BACK, back);
    }
    emit(look.body());
    add(look.isNegated() ? Op.NEGATIVE_LOOK_END : Op.LOOK_END, register);
    if (look.isNegated()) {
      code[target] = size;
    }
  }

  private void emitConditional(RegexNode.Conditional c) {
    add(Op.UNLESS_GROUP, c.group(), 0);
    int target = size - 1;
    emit(c.yes());
    if (c.no() == null) {
      code[target] = size;
      return;
    }
    add(Op.JUMP, 0);
    int exit = size - 1;
    code[target] = size;
    emit(c.no());
    code[exit] = size;
  }

  /** Whether a place is the start of the text. */
  static boolean isStart(RegexNode node) {
    return node instanceof RegexNode.At(Place place) && place == Place.STRING_START;
  }
}
