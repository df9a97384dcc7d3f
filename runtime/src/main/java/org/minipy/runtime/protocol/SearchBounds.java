package org.minipy.runtime.protocol;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;

/** The optional start and stop of {@code index} methods. */
public final class SearchBounds {
  private SearchBounds() {}

  /** {@code o} as a bound in a sequence of {@code length} items, clipped; {@code otherwise} when it is null. */
  public static long of(PyObject o, long length, long otherwise) {
    if (o == null) {
      return otherwise;
    }
    if (!Indexes.isIndex(o)) {
      throw Errors.typeError("slice indices must be integers or have an __index__ method");
    }
    long bound = Indexes.clip(o);
    return bound < 0 ? Math.max(0, bound + length) : bound;
  }
}
