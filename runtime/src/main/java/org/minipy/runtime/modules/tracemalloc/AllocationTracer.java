package org.minipy.runtime.modules.tracemalloc;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.ExecutionFrame;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.HeapEvents;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.number.PyFloat;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.slice.PySlice;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/**
 * Remembers where each living object was made, and where the memory beside its header was last allocated.
 *
 * <p>A heap tells of an object before it is complete, so its size is not known yet. New objects therefore wait until
 * the program is somewhere else, or somebody asks: then those who made them are done, and they are measured.
 */
public final class AllocationTracer implements HeapEvents {
  /** How many frames of an allocation can be remembered. */
  public static final int MAX_FRAMES = 65535;

  private static final int MANY_WAITING = 4096;
  private static final int BYTES_PER_TRACE = 48;
  private static final int BYTES_PER_FRAME = 32;

  private final Map<PyObject, Trace> traces = new IdentityHashMap<>();
  private final List<PyObject> waiting = new ArrayList<>();
  private final KeptMemory kept = new KeptMemory();
  private boolean tracing;
  private boolean paused;
  private int limit = 1;
  private long current;
  private long peak;
  private ExecutionFrame lastFrame;
  private int lastPosition;

  /** The tracer of the running interpreter. */
  public static AllocationTracer current() {
    return Interpreter.current().moduleStates().state(AllocationTracer.class, AllocationTracer::new);
  }

  boolean isTracing() {
    return tracing;
  }

  int limit() {
    return limit;
  }

  /** Begins, unless it has begun; raises ValueError for a number of frames that is out of range. */
  public void start(int frames) {
    if (frames < 1 || frames > MAX_FRAMES) {
      throw Errors.valueError("the number of frames must be in range [1; " + MAX_FRAMES + "]");
    }
    if (!tracing) {
      limit = frames;
      tracing = true;
      Interpreter.current().heap().listen(this);
    }
  }

  void stop() {
    if (tracing) {
      Interpreter.current().heap().listen(null);
      tracing = false;
      clear();
    }
  }

  void clear() {
    traces.clear();
    waiting.clear();
    kept.clear();
    lastFrame = null;
    current = 0;
    peak = 0;
  }

  long traced() {
    measureWaiting();
    return current;
  }

  long peak() {
    return peak;
  }

  void resetPeak() {
    measureWaiting();
    peak = current;
  }

  long ownBytes() {
    return (long) traces.size() * (BYTES_PER_TRACE + (long) BYTES_PER_FRAME * limit);
  }

  @Override
  public void allocated(PyObject o) {
    if (paused || o.typeObject() == null) {
      return;
    }
    ExecutionFrame frame = ThreadState.current().frame();
    int position = frame == null ? 0 : frame.position();
    if (frame != lastFrame || position != lastPosition) {
      measureWaiting();
      lastFrame = frame;
      lastPosition = position;
    } else if (waiting.size() >= MANY_WAITING) {
      waiting.removeIf(w -> !traces.containsKey(w));
    }
    Trace trace = new Trace();
    trace.madeAt = Site.of(frame, limit);
    trace.room = BlockSizes.room(PyType.of(o));
    traces.put(o, trace);
    waiting.add(o);
    if (o.getClass() == PyFloat.class) {
      kept.takeFloat(trace);
    }
  }

  @Override
  public void taken(PyObject o, int place) {
    Trace trace = traces.get(o);
    if (trace != null) {
      kept.take(place, trace);
    } else {
      kept.lend(place, o);
    }
  }

  @Override
  public void recycled(PyObject o, int place) {
    count(-kept.recycled(o, place));
  }

  @Override
  public void freeListsCleared() {
    count(-kept.giveBack());
  }

  @Override
  public void resized(PyObject o) {
    if (paused) {
      return;
    }
    Trace trace = traces.get(o);
    if (trace == null) {
      trace = new Trace();
      trace.measured = true;
      traces.put(o, trace);
    }
    trace.resizedAt = Site.of(ThreadState.current().frame(), limit);
    if (trace.measured) {
      long beside = BlockSizes.beside(o, trace.room);
      count(beside - trace.beside);
      trace.beside = beside;
    }
  }

  @Override
  public void freed(PyObject o) {
    Trace trace = traces.remove(o);
    if (trace == null) {
      if (o.getClass() == PyFloat.class) {
        kept.keepFloat(null);
      }
      return;
    }
    if (!trace.measured) {
      measure(o, trace);
      if (waiting.getLast() == o) {
        waiting.removeLast();
      }
    }
    count(-trace.beside);
    if (hasFreeList(o)) {
      kept.dies(o, trace);
    } else if (o.getClass() != PyFloat.class || !kept.keepFloat(trace)) {
      count(-trace.head);
    }
  }

  private static boolean hasFreeList(PyObject o) {
    Class<?> kind = o.getClass();
    return kind == PyList.class || kind == PyTuple.class || kind == PyDict.class || kind == PySlice.class;
  }

  private void measureWaiting() {
    for (int i = 0; i < waiting.size(); i++) {
      PyObject o = waiting.get(i);
      Trace trace = traces.get(o);
      if (trace != null && !trace.measured) {
        if (o.isImmortal()) {
          traces.remove(o);
        } else {
          measure(o, trace);
        }
      }
    }
    waiting.clear();
  }

  private void measure(PyObject o, Trace trace) {
    trace.measured = true;
    trace.head = trace.isHeadUntraced ? 0 : BlockSizes.head(o);
    trace.beside = BlockSizes.beside(o, trace.room);
    count(trace.head - trace.countedBefore + trace.beside);
  }

  private void count(long bytes) {
    current += bytes;
    peak = Math.max(peak, current);
  }

  /** All blocks: tuples (domain, size, frames, number of frames). */
  PyObject traces() {
    measureWaiting();
    PyList list = new PyList();
    paused = true;
    try {
      for (Trace trace : traces.values()) {
        if (trace.head != 0) {
          list.appendSteal(block(trace.head, trace.madeAt));
        }
        if (trace.beside != 0) {
          list.appendSteal(block(trace.beside, trace.resizedAt != null ? trace.resizedAt : trace.madeAt));
        }
      }
      kept.forEach(trace -> list.appendSteal(block(trace.head, trace.madeAt)));
    } finally {
      paused = false;
    }
    return list;
  }

  private static PyObject block(long size, Site site) {
    PyObject frames = site.toTuple();
    try {
      return new TupleBuilder(4).integer(0).integer(size).add(frames).integer(site.depth()).build();
    } finally {
      Refs.decref(frames);
    }
  }

  /** The frames where {@code o} was made; None when it is not known. */
  PyObject traceback(PyObject o) {
    Trace trace = traces.get(o);
    if (trace == null || trace.madeAt == null || trace.isHeadUntraced) {
      return PyNone.owned();
    }
    paused = true;
    try {
      return trace.madeAt.toTuple();
    } finally {
      paused = false;
    }
  }
}
