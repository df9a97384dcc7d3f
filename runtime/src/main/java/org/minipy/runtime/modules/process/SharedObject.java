package org.minipy.runtime.modules.process;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** An object of a hub, on which several processes work. */
abstract class SharedObject {
  private static final long LONGEST = TimeUnit.DAYS.toNanos(365);

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();

  /** Does what is asked, waiting as long as the request allows; null when the object cannot do that. */
  final Reply perform(Request request) throws InterruptedException {
    long end = System.nanoTime() + (request.nanoseconds() < 0 ? LONGEST : request.nanoseconds());
    lock.lockInterruptibly();
    try {
      while (true) {
        Reply reply = attempt(request);
        if (reply.code() != Reply.NOT_YET) {
          changed.signalAll();
          return reply;
        }
        long left = end - System.nanoTime();
        if (left <= 0) {
          return reply;
        }
        changed.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Does what is asked if that is possible now. */
  abstract Reply attempt(Request request);
}
