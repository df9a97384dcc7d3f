package org.minipy.runtime.modules.sys;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.FreeLists;
import org.minipy.runtime.memory.Heap;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.number.PyInt;

/**
 * sys._debugmallocstats(): the layout of CPython's, for the objects that live here.
 *
 * <p>The objects that the collector tracks, and all that they hold, are put into the size classes of CPython's
 * allocator by the size that a new object of their type has there, the words before the header included; what grows
 * apart from its object, the items of a list say, counts as a block of its own. A pool holds the blocks of one class,
 * an arena holds the pools.
 */
final class MallocStatistics {
  private static final int CLASSES = 32;
  private static final int ALIGNMENT = 16;
  private static final int POOL = 16384;
  private static final int POOL_HEADER = 48;
  private static final int POOLS_PER_ARENA = 64;
  private static final int ARENA = POOL * POOLS_PER_ARENA;
  private static final int ARENA_MAP_ROOT = 262144;
  private static final int ARENA_MAP_BOTTOM = 131072;
  private static final int LARGEST_TUPLE = 20;

  private final long[] blocks = new long[CLASSES];
  private final StringBuilder out = new StringBuilder();

  private MallocStatistics() {}

  /** Writes the table to the standard error stream of the process, as CPython does; raises OSError. */
  static void write(Interpreter interpreter) {
    MallocStatistics statistics = new MallocStatistics();
    statistics.count(interpreter.heap());
    statistics.classes();
    statistics.freeLists(interpreter.heap());
    try {
      OutputStream err = interpreter.streams().err();
      err.write(statistics.out.toString().getBytes(StandardCharsets.US_ASCII));
      err.flush();
    } catch (IOException e) {
      throw Errors.of(ExceptionTypes.OS_ERROR, e.getMessage());
    }
  }

  private void count(Heap heap) {
    Set<PyObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<PyObject> pending = new ArrayList<>();
    Visitor push = o -> {
      if (o.typeObject() != null && seen.add(o)) {
        pending.add(o);
      }
    };
    heap.collector().forEachTracked(push);
    while (!pending.isEmpty()) {
      PyObject o = pending.removeLast();
      o.traverseOwned(push);
      add(o);
    }
  }

  private void add(PyObject o) {
    PyType type = PyType.of(o);
    long block = type.blockSize();
    put(block);
    if (type.isHeapType()) {
      return;
    }
    try {
      PyObject size = Sizes.of(o, null);
      put(((PyInt) size).longValue() - block);
      Refs.decref(size);
    } catch (PyException e) {
      e.discard();
    }
  }

  private void put(long bytes) {
    if (bytes > 0 && bytes <= CLASSES * ALIGNMENT) {
      blocks[(int) ((bytes - 1) / ALIGNMENT)]++;
    }
  }

  private void classes() {
    out.append("Small block threshold = 512, in 32 size classes.\n\n")
        .append("class   size   num pools   blocks in use  avail blocks\n")
        .append("-----   ----   ---------   -------------  ------------\n");
    long pools = 0;
    long used = 0;
    long available = 0;
    long quantization = 0;
    for (int i = 0; i < CLASSES; i++) {
      if (blocks[i] == 0) {
        continue;
      }
      int size = (i + 1) * ALIGNMENT;
      int perPool = (POOL - POOL_HEADER) / size;
      long own = (blocks[i] + perPool - 1) / perPool;
      long free = own * perPool - blocks[i];
      right(i, 5).right(size, 7).right(own, 12).right(blocks[i], 16).right(free, 14).out.append('\n');
      pools += own;
      used += blocks[i] * size;
      available += free * size;
      quantization += own * (POOL - POOL_HEADER - (long) perPool * size);
    }
    long arenas = (pools + POOLS_PER_ARENA - 2) / (POOLS_PER_ARENA - 1);
    long unused = arenas * (POOLS_PER_ARENA - 1) - pools;
    out.append('\n');
    line("# arenas allocated total", arenas);
    line("# arenas reclaimed", 0);
    line("# arenas highwater mark", arenas);
    line("# arenas allocated current", arenas);
    line(arenas + " arenas * " + ARENA + " bytes/arena", arenas * ARENA);
    out.append('\n');
    line("# bytes in allocated blocks", used);
    line("# bytes in available blocks", available);
    line(unused + " unused pools * " + POOL + " bytes", unused * POOL);
    line("# bytes lost to pool headers", pools * POOL_HEADER);
    line("# bytes lost to quantization", quantization);
    line("# bytes lost to arena alignment", arenas * POOL);
    line("Total", arenas * ARENA);
    out.append("\narena map counts\n");
    line("# arena map mid nodes", 1);
    line("# arena map bot nodes", 1);
    out.append('\n');
    line("# bytes lost to arena map root", ARENA_MAP_ROOT);
    line("# bytes lost to arena map mid", ARENA_MAP_ROOT);
    line("# bytes lost to arena map bot", ARENA_MAP_BOTTOM);
    line("Total", 2L * ARENA_MAP_ROOT + ARENA_MAP_BOTTOM);
    out.append('\n');
  }

  private void freeLists(Heap heap) {
    free(heap.kept(FreeLists.DICT), "free PyDictObjects", 48);
    free(0, "free PyFloatObjects", 24);
    free(heap.kept(FreeLists.LIST), "free PyListObjects", 40);
    for (int n = 1; n <= LARGEST_TUPLE; n++) {
      free(heap.kept(FreeLists.tuple(n)), "free " + n + "-sized PyTupleObjects", 24 + 8 * n);
    }
  }

  private void free(int count, String what, int size) {
    String text = count + " " + what + " * " + size + " bytes each ";
    out.append(" ".repeat(Math.max(0, 49 - text.length())));
    line(text, (long) count * size);
  }

  private MallocStatistics right(long number, int width) {
    String text = Long.toString(number);
    out.append(" ".repeat(Math.max(0, width - text.length()))).append(text);
    return this;
  }

  private void line(String text, long value) {
    out.append(text).append(" ".repeat(Math.max(0, 35 - text.length()))).append('=');
    String digits = Long.toString(value);
    StringBuilder grouped = new StringBuilder(digits);
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      grouped.insert(i, ',');
    }
    out.append(" ".repeat(Math.max(1, 21 - grouped.length()))).append(grouped).append('\n');
  }
}
