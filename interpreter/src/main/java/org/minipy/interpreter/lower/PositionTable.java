package org.minipy.interpreter.lower;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.minipy.grammar.ast.Span;
import org.minipy.interpreter.frame.Positions;

/**
 * The position table of a code object while its body is lowered.
 *
 * <p>A body that is lowered again, for tracing, continues the table of the first one: frames that are on their way hold
 * places in that table, and the nodes of both bodies run in them. A place that is known already is not entered again.
 */
final class PositionTable {
  private static final int WIDTH = 4;
  private static final int INITIAL = 16;

  private final Map<Span, Integer> known;
  private int[] entries;
  private int count;

  /** An empty table, or one that continues {@code before} when that is not null. */
  PositionTable(Positions before) {
    if (before == null) {
      known = null;
      entries = new int[INITIAL * WIDTH];
      return;
    }
    known = new HashMap<>();
    entries = new int[(before.size() + INITIAL) * WIDTH];
    for (int i = 0; i < before.size(); i++) {
      Span span = new Span(before.line(i), before.column(i), before.endLine(i), before.endColumn(i));
      known.putIfAbsent(span, append(span));
    }
  }

  /** The place of {@code span}. */
  int add(Span span) {
    return known == null ? append(span) : known.computeIfAbsent(span, this::append);
  }

  private int append(Span span) {
    if ((count + 1) * WIDTH > entries.length) {
      entries = Arrays.copyOf(entries, entries.length * 2);
    }
    int at = count * WIDTH;
    entries[at] = span.line();
    entries[at + 1] = span.endLine();
    entries[at + 2] = span.column();
    entries[at + 3] = span.endColumn();
    return count++;
  }

  /** What has been entered. */
  Positions toPositions() {
    return new Positions(Arrays.copyOf(entries, count * WIDTH));
  }
}
