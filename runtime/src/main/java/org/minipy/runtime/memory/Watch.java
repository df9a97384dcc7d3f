package org.minipy.runtime.memory;

/**
 * A hint read on every allocation, deallocation and call of a built-in function: whether some heap of this JVM wants to
 * hear of them. It is one plain field in a constant object, so that nobody pays while nobody listens; which heap
 * listens, and to what, the heap knows.
 */
final class Watch {
  static final Watch ALLOCATIONS = new Watch();
  static final Watch DEALLOCATIONS = new Watch();
  static final Watch CALLS = new Watch();

  boolean active;
  private int listeners;

  private Watch() {}

  /** One more heap listens. */
  synchronized void enter() {
    listeners++;
    active = true;
  }

  /** One heap less. */
  synchronized void leave() {
    active = --listeners > 0;
  }
}
