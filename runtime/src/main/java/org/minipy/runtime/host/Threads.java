package org.minipy.runtime.host;

import java.util.ArrayList;
import java.util.List;
import org.minipy.runtime.memory.HeapAudit;

/**
 * The threads of one interpreter, the oldest first. All methods but {@link #enter} need the interpreter's lock.
 *
 * <p>Identifiers look like those of Linux, the addresses of stacks below each other, and are given again after a
 * thread's end.
 */
public final class Threads implements HeapAudit.Roots {
  private static final long FIRST_IDENTIFIER = 0x7f_3a51_c000L << 8 | 0x740;
  private static final long DISTANCE = (8L << 20) + 4096;

  private final InterpreterLock lock = new InterpreterLock();
  private final List<ThreadState> running = new ArrayList<>();
  private volatile ThreadState main;

  private boolean ending;

  /** How many bytes of stack new threads get; 0 for the default. */
  private long stackSize;

  /** The thread that runs the program. */
  public ThreadState main() {
    return main;
  }

  /** Those that run, the oldest first; a copy. */
  public ThreadState[] running() {
    return running.toArray(new ThreadState[0]);
  }

  /** How many run. */
  public int count() {
    return running.size();
  }

  /** sys.getswitchinterval(), in nanoseconds. */
  public long switchInterval() {
    return lock.interval();
  }

  /** sys.setswitchinterval(), in nanoseconds. */
  public void setSwitchInterval(long nanoseconds) {
    lock.setInterval(nanoseconds);
  }

  /** What threading.stack_size() was set to; 0 for the default. */
  public long stackSize() {
    return stackSize;
  }

  /** Sets threading.stack_size(). */
  public void setStackSize(long bytes) {
    stackSize = bytes;
  }

  /** Whether new threads can be started: not any more once the program has ended. */
  public boolean mayStart() {
    return !ending;
  }

  /** The program has ended: no more threads can be started. */
  public void refuseMore() {
    ending = true;
  }

  /** The running thread is the only one that ever gets the lock from now on. */
  public void endOthers() {
    lock.reserve(ThreadState.current());
  }

  InterpreterLock lock() {
    return lock;
  }

  /** The first thread that is made is the main thread. */
  void made(ThreadState thread) {
    if (main == null) {
      main = thread;
    }
  }

  /** {@code thread} begins: waits for the lock. */
  void enter(ThreadState thread) {
    lock.acquire(thread);
    if (thread.identifier() == 0) {
      register(thread);
    }
  }

  /** {@code thread} is about to begin, or begins: gives it an identifier. */
  void register(ThreadState thread) {
    long identifier = FIRST_IDENTIFIER;
    int i = 0;
    while (i < running.size()) {
      if (running.get(i).identifier() == identifier) {
        identifier -= DISTANCE;
        i = 0;
      } else {
        i++;
      }
    }
    thread.setIdentifier(identifier);
    running.add(thread);
  }

  /** {@code thread} could not begin. */
  void forget(ThreadState thread) {
    running.remove(thread);
  }

  /** {@code thread} ends: gives the lock back. */
  void leave(ThreadState thread) {
    running.remove(thread);
    lock.release();
  }

  @Override
  public void report(HeapAudit.RootVisitor visitor) {
    for (ThreadState thread : running) {
      thread.report(visitor);
    }
  }
}
