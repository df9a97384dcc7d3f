package org.minipy.runtime.types.range;

import java.math.BigInteger;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.number.PyInt;

/**
 * Counts through longs. A loop may ask {@link #hasNext} and {@link #nextLong} instead of having an int made for each
 * item.
 */
public final class PyRangeIterator extends PyObject {
  /** The type {@code range_iterator}. */
  public static final PyType TYPE = PyType.builtin("range_iterator", new RangeIteratorSlots()).sealed().sized(40, 0);

  private long next;
  private final long step;
  private long left;

  /** Makes an iterator over {@code count} longs; the one after the last must be a long, too. */
  public PyRangeIterator(long first, long step, long count) {
    super(TYPE);
    this.next = first;
    this.step = step;
    this.left = count;
  }

  /** The next item; {@link #hasNext} must hold. */
  public long nextLong() {
    long value = next;
    next = value + step;
    left--;
    return value;
  }

  /** The next item, owned; null when there are no more. */
  public PyObject nextItem() {
    return left > 0 ? PyInt.of(nextLong()) : null;
  }

  /** How many items are left. */
  long left() {
    return left;
  }

  /** Leaves {@code count} items out; it is clipped. */
  void skip(long count) {
    long n = Math.clamp(count, 0, left);
    next += n * step;
    left -= n;
  }

  /** The range of the items that are left, owned. */
  PyRange rest() {
    return PyRange.of(BigInteger.valueOf(next), BigInteger.valueOf(next + left * step), BigInteger.valueOf(step));
  }
}
