package org.minipy.runtime.host;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The lock that a thread must hold to touch any object of an interpreter.
 *
 * <p>The holder gives it back while it waits for something (a time, a lock, a file). Otherwise a thread that wants it
 * waits for the switch interval, and when nobody else has got it meanwhile asks the holder to let go, which the holder
 * does at its next break check; it then goes on only after another thread has had the lock. So a program with one
 * thread pays for none of this.
 *
 * <p>Once the interpreter ends, only the thread that ends it can have the lock: all others stop where they are.
 */
final class InterpreterLock {
  private static final long DEFAULT_INTERVAL = 5_000_000;

  private final ReentrantLock mutex = new ReentrantLock();
  private final Condition given = mutex.newCondition();
  private final Condition taken = mutex.newCondition();
  private long interval = DEFAULT_INTERVAL;
  private ThreadState holder;
  private ThreadState last;
  private int waiting;
  private ThreadState survivor;

  /** Nobody changes hands twice without this growing. */
  private long handovers;

  /** Set by a waiting thread whose patience has ended; read by the holder at its break. */
  private volatile boolean wanted;

  /** How long a thread waits before it asks for the lock, in nanoseconds. */
  long interval() {
    return interval;
  }

  /** Sets how long a thread waits before it asks for the lock, in nanoseconds. */
  void setInterval(long nanoseconds) {
    interval = nanoseconds;
  }

  /** Waits for the lock; does not return in a thread that outlives its interpreter. */
  void acquire(ThreadState thread) {
    mutex.lock();
    try {
      take(thread);
    } finally {
      mutex.unlock();
    }
  }

  private void take(ThreadState thread) {
    waiting++;
    while (holder != null && !isShutOut(thread)) {
      long before = handovers;
      if (!waitInterval() && holder != null && handovers == before) {
        wanted = true;
        holder.requestBreak();
      }
    }
    waiting--;
    if (isShutOut(thread)) {
      stop();
    }
    holder = thread;
    wanted = false;
    if (last != thread) {
      last = thread;
      handovers++;
      taken.signalAll();
    }
  }

  private boolean isShutOut(ThreadState thread) {
    return survivor != null && survivor != thread;
  }

  private void stop() {
    taken.signalAll();
    given.signal();
    mutex.unlock();
    while (true) {
      LockSupport.park(this);
    }
  }

  /** False when the whole interval has passed. */
  private boolean waitInterval() {
    try {
      return given.await(interval, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException("a thread that runs Python code must not be interrupted", e);
    }
  }

  /** Gives the lock back. */
  void release() {
    mutex.lock();
    try {
      holder = null;
      given.signal();
    } finally {
      mutex.unlock();
    }
  }

  /** Whether another thread has waited long enough to be let in. */
  boolean isWanted() {
    return wanted;
  }

  /** Lets another thread have the lock, and takes it again after that. */
  void yield(ThreadState thread) {
    mutex.lock();
    try {
      wanted = false;
      holder = null;
      given.signal();
      long before = handovers;
      while (waiting > 0 && handovers == before) {
        taken.awaitUninterruptibly();
      }
      take(thread);
    } finally {
      mutex.unlock();
    }
  }

  /** From now on no thread but {@code thread} gets the lock. */
  void reserve(ThreadState thread) {
    mutex.lock();
    try {
      survivor = thread;
    } finally {
      mutex.unlock();
    }
  }
}
