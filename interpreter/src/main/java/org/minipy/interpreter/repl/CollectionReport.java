package org.minipy.interpreter.repl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.minipy.runtime.explain.Labels;
import org.minipy.runtime.memory.Heap;
import org.minipy.runtime.memory.HeapEvents;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.WeakRef;

/**
 * What a collection does, object by object: the count, how many of those references come from objects that are looked
 * at too, and what follows. Objects that live on are shown when a command has shown them before.
 */
final class CollectionReport implements HeapEvents {
  private static final HeapEvents NOBODY = new HeapEvents() {};

  private final HeapEvents other;
  private final List<Row> rows = new ArrayList<>();
  private final Set<PyObject> freed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<PyObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean subtracting;

  private CollectionReport(HeapEvents other) {
    this.other = other;
  }

  private record Row(PyObject object, int count, int internal) {}

  /** Runs a full collection of {@code heap} and tells of it. */
  static String collect(Heap heap, Labels labels) {
    HeapEvents before = heap.listener();
    CollectionReport report = new CollectionReport(before == null ? NOBODY : before);
    heap.listen(report);
    long found;
    try {
      found = heap.collector().collect(2);
    } finally {
      heap.listen(before);
    }
    return report.text(found, labels);
  }

  private String text(long found, Labels labels) {
    StringBuilder text = new StringBuilder();
    for (Row row : rows) {
      boolean died = freed.contains(row.object);
      if (died || labels.knows(row.object)) {
        int rest = row.count - row.internal;
        text.append(labels.of(row.object)).append("  count ").append(row.count).append(" - ").append(row.internal)
            .append(" internal = ").append(rest).append(": ")
            .append(died ? "unreachable, freed" : rest > 0 ? "held from outside" : "reachable, or alive again")
                .append('\n');
      }
    }
    return text + MemoryCommands.count(rows.size(), "object") + " looked at, " + found + " unreachable\n";
  }

  @Override
  public void allocated(PyObject o) {
    other.allocated(o);
  }

  @Override
  public void resized(PyObject o) {
    other.resized(o);
  }

  @Override
  public void freed(PyObject o) {
    freed.add(o);
    other.freed(o);
  }

  @Override
  public void finalizing(PyObject o) {
    other.finalizing(o);
  }

  @Override
  public void weakrefCleared(WeakRef ref) {
    other.weakrefCleared(ref);
  }

  @Override
  public void collectionStarted(int generation) {
    subtracting = true;
    other.collectionStarted(generation);
  }

  @Override
  public void subtracted(PyObject o, int refcnt, int internal) {
    if (subtracting && seen.add(o)) {
      rows.add(new Row(o, refcnt, internal));
    }
    other.subtracted(o, refcnt, internal);
  }

  @Override
  public void collectionEnded(int generation, int collected) {
    subtracting = false;
    other.collectionEnded(generation, collected);
  }
}
