package org.minipy.runtime.memory;

/**
 * Memory put by for the moment when Java's heap is full: given up then, it lets the program handle its MemoryError,
 * which takes an exception, a traceback and whatever the handler makes.
 */
final class Reserve {
  private static final int BYTES = 1 << 19;

  private byte[] bytes = new byte[BYTES];

  /** Lets the memory go. */
  void use() {
    bytes = null;
  }

  /** Puts memory by again. */
  void renew() {
    if (bytes != null) {
      return;
    }
    try {
      bytes = new byte[BYTES];
    } catch (OutOfMemoryError notYet) {
      bytes = null;
    }
  }
}
