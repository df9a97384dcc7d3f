package org.minipy.runtime.memory;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Addresses as programs see them through id(). An object gets one when somebody asks; when it dies the address goes back to
 * its size class and is the first to be given out again there, as in pymalloc.
 */
final class Addresses {
  private static final long BASE = 0x7f3a_4c00_0000L;
  private static final long ALIGNMENT = 16;

  private final Map<PyObject, Block> blocks = new IdentityHashMap<>();
  private final Map<Long, ArrayDeque<Block>> free = new HashMap<>();
  private long top = BASE;

  private record Block(long address, long size) {}

  long of(PyObject o, long size) {
    Block block = blocks.get(o);
    if (block == null) {
      long rounded = (Math.max(size, 1) + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
      ArrayDeque<Block> list = free.get(rounded);
      block = list == null ? null : list.pollLast();
      if (block == null) {
        block = new Block(top, rounded);
        top += rounded;
      }
      blocks.put(o, block);
    }
    return block.address;
  }

  void free(PyObject o) {
    if (blocks.isEmpty()) {
      return;
    }
    Block block = blocks.remove(o);
    if (block != null) {
      ArrayDeque<Block> list = free.get(block.size);
      if (list == null) {
        list = new ArrayDeque<>();
        free.put(block.size, list);
      }
      list.addLast(block);
    }
  }
}
