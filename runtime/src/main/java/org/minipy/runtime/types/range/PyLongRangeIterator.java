package org.minipy.runtime.types.range;

import java.math.BigInteger;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.number.PyInt;

/** Counts through ints of any size. */
public final class PyLongRangeIterator extends PyObject {
  /** The type {@code longrange_iterator}. */
  public static final PyType TYPE =
      PyType.builtin("longrange_iterator", new LongRangeIteratorSlots()).sealed().sized(40, 0);

  private BigInteger next;
  private final BigInteger step;
  private BigInteger left;

  /** Makes an iterator over {@code count} ints. */
  PyLongRangeIterator(BigInteger first, BigInteger step, BigInteger count) {
    super(TYPE);
    this.next = first;
    this.step = step;
    this.left = count;
  }

  /** The next item, owned; null when there are no more. */
  public PyObject nextItem() {
    if (left.signum() <= 0) {
      return null;
    }
    PyInt item = PyInt.of(next);
    next = next.add(step);
    left = left.subtract(BigInteger.ONE);
    return item;
  }

  /** How many items are left. */
  BigInteger left() {
    return left;
  }

  /** Leaves {@code count} items out; it is clipped. */
  void skip(BigInteger count) {
    BigInteger n = count.max(BigInteger.ZERO).min(left);
    next = next.add(n.multiply(step));
    left = left.subtract(n);
  }

  /** The range of the items that are left, owned. */
  PyRange rest() {
    return PyRange.of(next, next.add(left.multiply(step)), step);
  }
}
