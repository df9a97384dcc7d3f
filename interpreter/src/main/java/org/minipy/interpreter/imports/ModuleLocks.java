package org.minipy.interpreter.imports;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.minipy.runtime.host.ThreadState;

/**
 * Which thread loads which module: another one that imports it meanwhile waits for the end, unless the first one waits
 * for a module that it is loading itself; then it gets the module half loaded, as in a circular import.
 */
final class ModuleLocks {
  private final Map<String, Lock> held = new HashMap<>();
  private final Map<ThreadState, Lock> awaited = new HashMap<>();

  private static final class Lock {
    private final ThreadState owner;
    private final ArrayDeque<ThreadState> waiting = new ArrayDeque<>(1);
    private int depth;

    Lock(ThreadState owner) {
      this.owner = owner;
    }
  }

  /** Waits while another thread loads {@code name}; raises what a signal raises. */
  void awaitLoaded(String name) {
    if (!held.isEmpty()) {
      await(name, ThreadState.current());
    }
  }

  /** The running thread is going to load {@code name}; false when it has to do so without being protected. */
  boolean enter(String name) {
    ThreadState thread = ThreadState.current();
    if (!await(name, thread)) {
      return false;
    }
    held.computeIfAbsent(name, n -> new Lock(thread)).depth++;
    return true;
  }

  /** Ends what {@link #enter} began. */
  void leave(String name) {
    Lock lock = held.get(name);
    if (--lock.depth == 0) {
      held.remove(name);
      for (ThreadState thread : lock.waiting) {
        thread.wake();
      }
    }
  }

  private boolean await(String name, ThreadState thread) {
    Lock lock = held.get(name);
    while (lock != null && lock.owner != thread) {
      if (leadsTo(lock, thread)) {
        return false;
      }
      lock.waiting.add(thread);
      awaited.put(thread, lock);
      try {
        thread.awaitWake();
      } finally {
        awaited.remove(thread);
        lock.waiting.remove(thread);
      }
      thread.checkSignals();
      lock = held.get(name);
    }
    return true;
  }

  private boolean leadsTo(Lock lock, ThreadState thread) {
    for (Lock l = lock; l != null; l = awaited.get(l.owner)) {
      if (l.owner == thread) {
        return true;
      }
    }
    return false;
  }
}
