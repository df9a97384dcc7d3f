package org.minipy.runtime.memory;

/**
 * A container that the collector may forget while it holds nothing that could be part of a cycle (tuples and dicts).
 */
public interface UntrackWhenAtomic {
  /** Whether every element is untracked and can never become tracked. */
  boolean hasOnlyUntracked();

  /** Whether every collection looks (tuples), or only a full one (dicts). */
  boolean untrackOnEveryCollection();
}
