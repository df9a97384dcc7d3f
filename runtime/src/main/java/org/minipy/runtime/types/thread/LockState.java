package org.minipy.runtime.types.thread;

import java.util.ArrayDeque;
import org.minipy.runtime.host.ThreadState;

/**
 * Whether a lock is taken, and who waits for it. All of it is under the interpreter's lock; a thread that waits has
 * given that back, and when it is woken must find the lock free: another one may have been quicker.
 */
final class LockState {
  private boolean taken;
  private ArrayDeque<ThreadState> waiting;

  boolean isTaken() {
    return taken;
  }

  /**
   * Takes the lock; raises what a signal raises while it waits.
   *
   * @param nanoseconds how long to wait; negative for without end
   * @return false when the time is over
   */
  boolean acquire(long nanoseconds) {
    if (!taken) {
      taken = true;
      return true;
    }
    return nanoseconds != 0 && await(ThreadState.current(), nanoseconds);
  }

  private boolean await(ThreadState thread, long nanoseconds) {
    long deadline = System.nanoTime() + nanoseconds;
    if (waiting == null) {
      waiting = new ArrayDeque<>(2);
    }
    waiting.addLast(thread);
    try {
      while (true) {
        if (nanoseconds < 0) {
          thread.awaitWake();
        } else {
          thread.awaitWake(deadline);
        }
        if (!taken) {
          taken = true;
          return true;
        }
        thread.checkSignals();
        if (nanoseconds >= 0 && deadline - System.nanoTime() <= 0) {
          return false;
        }
      }
    } finally {
      waiting.remove(thread);
    }
  }

  /** Frees the lock, and wakes who has waited longest. */
  void release() {
    taken = false;
    if (waiting != null && !waiting.isEmpty()) {
      waiting.getFirst().wake();
    }
  }

  /** As new, whoever had it. */
  void reset() {
    taken = false;
    waiting = null;
  }
}
