package org.minipy.runtime.error;

import org.minipy.runtime.algorithm.DisplayWidth;
import org.minipy.runtime.host.CodePositions;
import org.minipy.runtime.host.ErrorAnchors;
import org.minipy.runtime.host.ExecutionFrame;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.traceback.PyTraceback;

/**
 * The entries of a traceback as text: file, line and name, the source line, and under it marks that show which part
 * of the line was being executed ({@code ~~^~~} around an operator). Entries that repeat are counted instead of
 * shown.
 */
final class TracebackEntries {
  private static final int DEFAULT_LIMIT = 1000;
  private static final int SHOWN_REPEATS = 3;
  private static final PyStr LIMIT = PyStr.intern("tracebacklimit");

  private final StringBuilder out;
  private final String margin;

  /** Writes to {@code out}; each line begins with {@code margin}. */
  TracebackEntries(StringBuilder out, String margin) {
    this.out = out;
    this.margin = margin;
  }

  /** How many entries are shown (sys.tracebacklimit); the innermost ones. */
  static int limit() {
    return Interpreter.current().sysDict().getBorrowed(LIMIT) instanceof PyInt i && i.fitsLong()
        ? (int) Math.clamp(i.longValue(), 0, Integer.MAX_VALUE)
        : DEFAULT_LIMIT;
  }

  /** Writes the entries from {@code first} on. */
  void write(PyTraceback first) {
    int count = 0;
    for (PyTraceback t = first; t != null; t = t.next()) {
      count++;
    }
    PyTraceback t = first;
    for (int skipped = count - limit(); skipped > 0; skipped--) {
      t = t.next();
    }
    writeAll(t);
  }

  private void writeAll(PyTraceback first) {
    ExecutionFrame last = null;
    int lastLine = 0;
    int repeats = 0;
    for (PyTraceback t = first; t != null; t = t.next()) {
      ExecutionFrame frame = t.frame().execution();
      int line = t.line();
      if (last == null || line != lastLine || !frame.fileName().equals(last.fileName())
          || !frame.codeName().equals(last.codeName())) {
        writeRepeats(repeats);
        last = frame;
        lastLine = line;
        repeats = 0;
      }
      repeats++;
      if (repeats <= SHOWN_REPEATS) {
        writeEntry(t, frame, line);
      }
    }
    writeRepeats(repeats);
  }

  private void writeRepeats(int repeats) {
    int hidden = repeats - SHOWN_REPEATS;
    if (hidden > 0) {
      out.append(margin).append("  [Previous line repeated ").append(hidden).append(" more time")
          .append(hidden == 1 ? "]\n" : "s]\n");
    }
  }

  private void writeEntry(PyTraceback t, ExecutionFrame frame, int line) {
    out.append(margin).append("  File \"").append(frame.fileName()).append("\", line ").append(line).append(", in ")
        .append(frame.codeName()).append('\n');
    Interpreter interpreter = Interpreter.current();
    String source = interpreter.isFinalizing() ? null : interpreter.sourceLineOrNull(frame.fileName(), line);
    if (source == null) {
      return;
    }
    if (source.endsWith("\n")) {
      source = source.substring(0, source.length() - 1);
    }
    int indent = 0;
    while (indent < source.length() && isBlank(source.charAt(indent))) {
      indent++;
    }
    out.append(margin).append("    ").append(source, indent, source.length()).append('\n');
    if (t.hasOwnPosition() && Interpreter.current().settings().debugRanges) {
      writeMarks(source, indent, frame.positions(), t.position());
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\f';
  }

  private void writeMarks(String source, int indent, CodePositions positions, int position) {
    int start = positions.column(position);
    int end = positions.endColumn(position);
    int length = source.codePointCount(0, source.length());
    if (start < 0 || end < 0) {
      return;
    }
    ErrorAnchors anchors = null;
    if (positions.line(position) == positions.endLine(position)) {
      anchors = anchors(source, start, Math.min(end, length));
    } else {
      end = length;
      while (end > 0 && isBlank(source.charAt(source.offsetByCodePoints(0, end - 1)))) {
        end--;
      }
    }
    if (anchors == null && end - start == length - indent) {
      return;
    }
    int[] characters = source.codePoints().toArray();
    int last = Math.min(end, length);
    out.append(margin).append("    ");
    for (int i = indent; i < Math.min(start, last); i++) {
      out.append(" ".repeat(DisplayWidth.of(characters[i])));
    }
    for (int i = start; i < last; i++) {
      boolean primary = anchors == null || i - start >= anchors.start() && i - start < anchors.end();
      out.append((primary ? "^" : "~").repeat(DisplayWidth.of(characters[i])));
    }
    out.append('\n');
  }

  private static ErrorAnchors anchors(String source, int start, int end) {
    if (start >= end) {
      return null;
    }
    String part = source.substring(source.offsetByCodePoints(0, start), source.offsetByCodePoints(0, end));
    return Interpreter.current().errorAnchors(part);
  }
}
