package org.minipy.runtime.modules.tracemalloc;

/** What is known of the memory of one object; {@code madeAt} is null for one that was there before tracing began. */
final class Trace {
  Site madeAt;
  Site resizedAt;
  long head;
  long beside;
  int room;
  boolean measured;

  /** Whether the header stands in memory that was allocated before tracing began. */
  boolean isHeadUntraced;

  /** Bytes of the header that have been counted since an earlier object had them. */
  long countedBefore;
}
