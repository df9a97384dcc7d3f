package org.minipy.runtime.types.slice;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.singleton.PyNone;

/**
 * The positions that a slice selects.
 *
 * <p>Every sequence slices in two steps. {@link #unpack} turns the bounds into numbers, which may run {@code __index__}
 * methods; only then {@link #adjust} fits them to the length, which those methods may have changed.
 *
 * @param start the first position
 * @param stop the position that ends the slice, not itself part of it
 * @param step the distance of two positions, never 0
 * @param count how many positions there are
 */
public record SliceRange(long start, long stop, long step, long count) {

  /** The numbers of {@code slice}, not yet fitted to a length; raises TypeError or ValueError. */
  public static SliceRange unpack(PySlice slice) {
    long step = 1;
    if (slice.step() != PyNone.NONE) {
      step = bound(slice.step());
      if (step == 0) {
        throw zeroStep();
      }
      step = Math.max(step, -Long.MAX_VALUE);
    }
    long start = slice.start() == PyNone.NONE ? (step < 0 ? Long.MAX_VALUE : 0) : bound(slice.start());
    long stop = slice.stop() == PyNone.NONE ? (step < 0 ? Long.MIN_VALUE : Long.MAX_VALUE) : bound(slice.stop());
    return new SliceRange(start, stop, step, 0);
  }

  /**
   * The positions of {@code slice} in a sequence of {@code length} items that no {@code __index__} method can change.
   */
  public static SliceRange of(PySlice slice, long length) {
    return unpack(slice).adjust(length);
  }

  /** One bound as a number clipped to long; raises TypeError. */
  public static long bound(PyObject o) {
    if (!Indexes.isIndex(o)) {
      throw notAnIndex();
    }
    return Indexes.clip(o);
  }

  static PyException zeroStep() {
    return Errors.valueError("slice step cannot be zero");
  }

  static PyException notAnIndex() {
    return Errors.typeError("slice indices must be integers or None or have an __index__ method");
  }

  /** These bounds in a sequence of {@code length} items: negative ones count from the end, all are clipped. */
  public SliceRange adjust(long length) {
    long from = fit(start, length);
    long to = fit(stop, length);
    long n = 0;
    if (step < 0) {
      if (to < from) {
        n = (from - to - 1) / -step + 1;
      }
    } else if (from < to) {
      n = (to - from - 1) / step + 1;
    }
    return new SliceRange(from, to, step, n);
  }

  private long fit(long bound, long length) {
    if (bound < 0) {
      long fromEnd = bound + length;
      return fromEnd >= 0 ? fromEnd : step < 0 ? -1 : 0;
    }
    return bound < length ? bound : step < 0 ? length - 1 : length;
  }
}
