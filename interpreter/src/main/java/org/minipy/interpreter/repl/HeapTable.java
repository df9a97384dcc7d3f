package org.minipy.interpreter.repl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;

/** Living objects by type: how many there are, and how many bytes CPython would need for them. */
final class HeapTable {
  private static final int ROWS = 20;
  private static final int WIDTH = 12;

  private HeapTable() {}

  private static final class Row {
    private final String type;
    private long number;
    private long bytes;

    Row(String type) {
      this.type = type;
    }

    String text() {
      return column(number) + column(bytes) + "  " + type + "\n";
    }
  }

  /** The table, largest types first. */
  static String of(Collection<PyObject> objects) {
    Map<PyType, Row> rows = new HashMap<>();
    Row all = new Row("all");
    for (PyObject o : objects) {
      PyType type = PyType.of(o);
      Row row = rows.computeIfAbsent(type, t -> new Row(t.name()));
      long bytes = type.slots().sizeOf(o) + type.blockSize() - type.basicSize();
      row.number++;
      row.bytes += bytes;
      all.number++;
      all.bytes += bytes;
    }
    List<Row> sorted = new ArrayList<>(rows.values());
    sorted.sort((a, b) -> a.bytes != b.bytes ? Long.compare(b.bytes, a.bytes) : a.type.compareTo(b.type));
    StringBuilder text = new StringBuilder(" ".repeat(WIDTH - 6) + "number" + " ".repeat(WIDTH - 5) + "bytes  type\n");
    for (Row row : sorted.subList(0, Math.min(ROWS, sorted.size()))) {
      text.append(row.text());
    }
    if (sorted.size() > ROWS) {
      text.append(" ".repeat(2 * WIDTH)).append("  and ").append(sorted.size() - ROWS).append(" more types\n");
    }
    return text.append(all.text()).toString();
  }

  private static String column(long n) {
    String digits = Long.toString(n);
    return " ".repeat(Math.max(1, WIDTH - digits.length())) + digits;
  }
}
