package org.minipy.runtime.modules.tracemalloc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.minipy.runtime.memory.FreeLists;
import org.minipy.runtime.memory.PyObject;

/**
 * The memory in CPython's free lists. It has not been given back, so what was traced stays traced, where its last
 * object was made; an object that is made of it changes the place. What came there before tracing began is not traced
 * even when it is used again.
 */
final class KeptMemory {
  private static final int FLOAT_PLACE = -1;
  private static final int FLOATS_AT_START = 4;
  private static final int FLOATS = 100;

  private final Map<Integer, List<Trace>> byPlace = new HashMap<>();
  /** What becomes of it will be told by {@link #recycled}. */
  private final Map<PyObject, Trace> dying = new IdentityHashMap<>();

  KeptMemory() {
    clear();
  }

  /** Forgets all traces. */
  void clear() {
    byPlace.clear();
    dying.clear();
    List<Trace> floats = at(FLOAT_PLACE);
    while (floats.size() < FLOATS_AT_START) {
      floats.add(null);
    }
  }

  private List<Trace> at(int place) {
    return byPlace.computeIfAbsent(place, p -> new ArrayList<>());
  }

  /** The object of {@code trace} is made of what the free list at {@code place} got last. */
  void take(int place, Trace trace) {
    List<Trace> kept = at(place);
    Trace before = kept.isEmpty() ? null : kept.removeLast();
    if (before == null) {
      trace.isHeadUntraced = true;
    } else {
      trace.countedBefore = before.head;
    }
  }

  /** {@code o}, which is not traced, is made of what the free list at {@code place} got last. */
  void lend(int place, PyObject o) {
    List<Trace> kept = at(place);
    Trace before = kept.isEmpty() ? null : kept.removeLast();
    if (before != null) {
      dying.put(o, before);
    }
  }

  /** A float is made, of what the free list got last if it has any. */
  void takeFloat(Trace trace) {
    if (!at(FLOAT_PLACE).isEmpty()) {
      take(FLOAT_PLACE, trace);
    }
  }

  /** A float has died; whether the free list keeps its memory. {@code trace} is null when it is not traced. */
  boolean keepFloat(Trace trace) {
    List<Trace> kept = at(FLOAT_PLACE);
    return kept.size() < FLOATS && kept.add(headOrNull(trace));
  }

  /** The traced {@code o} is dying; {@link #recycled} will tell where its memory goes. */
  void dies(PyObject o, Trace trace) {
    if (!trace.isHeadUntraced) {
      dying.put(o, trace);
    }
  }

  /** The memory of {@code o} has gone to {@code place}; returns how many traced bytes have been given back. */
  long recycled(PyObject o, int place) {
    Trace trace = dying.remove(o);
    if (place == FreeLists.NONE) {
      return trace == null ? 0 : trace.head;
    }
    at(place).add(headOrNull(trace));
    return 0;
  }

  private static Trace headOrNull(Trace trace) {
    return trace == null || trace.isHeadUntraced ? null : trace;
  }

  /** A full collection has emptied the free lists; returns how many traced bytes that gave back. */
  long giveBack() {
    long bytes = 0;
    for (Map.Entry<Integer, List<Trace>> entry : byPlace.entrySet()) {
      if (entry.getKey() != FreeLists.SLICE) {
        for (Trace trace : entry.getValue()) {
          bytes += trace == null ? 0 : trace.head;
        }
        entry.getValue().clear();
      }
    }
    return bytes;
  }

  /** Tells of each traced header in a free list. */
  void forEach(Consumer<Trace> consumer) {
    for (List<Trace> kept : byPlace.values()) {
      for (Trace trace : kept) {
        if (trace != null) {
          consumer.accept(trace);
        }
      }
    }
  }
}
