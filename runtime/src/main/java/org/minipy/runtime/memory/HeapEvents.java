package org.minipy.runtime.memory;

/** Told what happens in a heap. Listeners must not run Python code nor change counts. */
public interface HeapEvents {
  /** A new object exists; its fields may not be set yet. */
  default void allocated(PyObject o) {}

  /** The memory of the new {@code o}, of which {@link #allocated} has told, comes from a free list. */
  default void taken(PyObject o, int place) {}

  /**
   * The memory of {@code o}, of a kind that free lists keep and just freed, went to the free list at {@code place}, or
   * back, if that is {@link FreeLists#NONE}.
   */
  default void recycled(PyObject o, int place) {}

  /** The free lists that a full collection empties gave their memory back. */
  default void freeListsCleared() {}

  /** The memory that {@code o} has beside its header was allocated anew or given back. */
  default void resized(PyObject o) {}

  /** {@code o} is about to be freed: its finalizer and its weak references are done, its own references still there. */
  default void freed(PyObject o) {}

  /** The finalizer of {@code o} is about to run. */
  default void finalizing(PyObject o) {}

  /** {@code ref} lost its referent. */
  default void weakrefCleared(WeakRef ref) {}

  /** A collection of {@code generation} begins. */
  default void collectionStarted(int generation) {}

  /**
   * In the running collection, {@code o} has {@code refcnt} references, of which {@code internal} come from candidates.
   */
  default void subtracted(PyObject o, int refcnt, int internal) {}

  /** The collection of {@code generation} is over and found {@code collected} unreachable objects. */
  default void collectionEnded(int generation, int collected) {}
}
