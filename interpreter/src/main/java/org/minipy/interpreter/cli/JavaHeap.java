package org.minipy.interpreter.cli;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;

/**
 * Keeps the Java heap in proportion to what lives in it.
 *
 * <p>Java's serial collector looks at the old generation only when the maximal heap, a quarter of the machine, is full
 * of it. Whoever waits for the end of a program meanwhile looks after each collection of the young generation how much
 * is in use, and asks for a full collection when that is twice as much as lived after the last.
 */
final class JavaHeap {
  private static final long LEAST_LIMIT = 256L << 20;
  private static final int GROWTH = 2;

  private final ReferenceQueue<Object> queue = new ReferenceQueue<>();
  private final Reference<Object> end = new WeakReference<>(queue, queue);
  private long limit = LEAST_LIMIT;

  /** Tends the heap until {@link #leave} is called. */
  void tend() throws InterruptedException {
    while (true) {
      Reference<Object> next = new WeakReference<>(new Object(), queue);
      if (queue.remove() == end) {
        return;
      }
      Reference.reachabilityFence(next);
      collectIfFull();
    }
  }

  /** Lets {@link #tend} end, now or when it begins. */
  void leave() {
    end.enqueue();
  }

  private void collectIfFull() {
    Runtime runtime = Runtime.getRuntime();
    if (used(runtime) > limit) {
      System.gc();
      limit = Math.max(LEAST_LIMIT, used(runtime) * GROWTH);
    }
  }

  private static long used(Runtime runtime) {
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
