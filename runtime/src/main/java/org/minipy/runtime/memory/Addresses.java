package org.minipy.runtime.memory;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Addresses as programs see them through id(). An object gets one when somebody asks. When it dies, its block waits in
 * a pool, that of its size class or, as in CPython, that of the free list for its kind, and the next object made there
 * gets the block at once, the last freed first: whether an address is seen again tells what was made while what was
 * alive. Objects that the collector does not see get a waiting block only when somebody asks for their address.
 */
final class Addresses {
  private static final long BASE = 0x7f3a_4c00_0000L;
  private static final long ALIGNMENT = 16;

  private final Map<PyObject, Block> blocks = new IdentityHashMap<>();
  private final Map<Long, ArrayDeque<Block>> pools = new HashMap<>();
  private long top = BASE;
  private int waiting;

  /** Some bytes; {@code size} is a multiple of the alignment. */
  private record Block(long address, long size) {}

  /** Whether any block waits. */
  boolean areWaiting() {
    return waiting != 0;
  }

  /** Lets no new object get a waiting block; returns what {@link #showWaiting} needs. */
  int hideWaiting() {
    int hidden = waiting;
    waiting = 0;
    return hidden;
  }

  /** Ends {@link #hideWaiting}. */
  void showWaiting(int hidden) {
    waiting += hidden;
  }

  /** The address of {@code o}; one that the collector can see, and that got none when it was made, gets a new one. */
  long of(PyObject o, long size) {
    Block block = blocks.get(o);
    if (block == null) {
      long rounded = round(size);
      block = o.gcHead() == null ? take(rounded) : null;
      if (block == null) {
        block = new Block(top, rounded);
        top += rounded;
      }
      blocks.put(o, block);
    }
    return block.address;
  }

  /** The object at {@code address}, borrowed; null when there is none. */
  PyObject objectAtOrNull(long address) {
    for (Map.Entry<PyObject, Block> entry : blocks.entrySet()) {
      if (entry.getValue().address == address) {
        return entry.getKey();
      }
    }
    return null;
  }

  /** Whether a block that begins at {@code address} may have been given to an object. */
  boolean wasGiven(long address) {
    return address >= BASE && address < top && address % ALIGNMENT == 0;
  }

  /** Gives a new object a block that waits for one like it; false when there is none. */
  boolean reuse(PyObject o, long size, int place) {
    Block block = take(place == FreeLists.NONE ? round(size) : -place);
    if (block == null) {
      return false;
    }
    blocks.put(o, block);
    return true;
  }

  /** The block of the dying {@code o} waits from now on; {@code place} is the free list that {@code o} goes to. */
  void free(PyObject o, int place) {
    Block block = blocks.remove(o);
    if (block != null) {
      pool(place == FreeLists.NONE ? block.size : -place).addLast(block);
      waiting++;
    }
  }

  /** The blocks of the free lists go to their size classes. */
  void clearFreeLists() {
    if (waiting == 0) {
      return;
    }
    for (int place = 1; place < FreeLists.SLICE; place++) {
      ArrayDeque<Block> pool = pools.remove((long) -place);
      while (pool != null && !pool.isEmpty()) {
        Block block = pool.removeLast();
        pool(block.size).addLast(block);
      }
    }
  }

  private Block take(long key) {
    ArrayDeque<Block> pool = pools.get(key);
    Block block = pool == null ? null : pool.pollLast();
    if (block != null) {
      waiting--;
    }
    return block;
  }

  private ArrayDeque<Block> pool(long key) {
    ArrayDeque<Block> pool = pools.get(key);
    if (pool == null) {
      pool = new ArrayDeque<>();
      pools.put(key, pool);
    }
    return pool;
  }

  private static long round(long size) {
    return (Math.max(size, 1) + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  }
}
