package org.minipy.runtime.types.range;

import java.math.BigInteger;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.number.PyInt;

/** A range: the ints from start to stop in steps, of any size. */
public final class PyRange extends PyObject {
  /** The type {@code range}. */
  public static final PyType TYPE =
      PyType.builtin("range", new RangeSlots()).sealed().sized(48, 0).vectorcalled().asSequencePattern();

  private PyInt start;
  private PyInt stop;
  private PyInt step;
  private PyInt length;
  private final boolean small;

  private PyRange(PyInt startSteal, PyInt stopSteal, PyInt stepSteal, PyInt lengthSteal) {
    super(TYPE);
    start = startSteal;
    stop = stopSteal;
    step = stepSteal;
    length = lengthSteal;
    small = start.fitsLong() && stop.fitsLong() && step.fitsLong() && length.fitsLong()
        && endFits(start.longValue(), length.longValue(), step.longValue());
  }

  /** Makes a range; steals the bounds. {@code step} is not 0. */
  static PyRange ofSteal(PyInt start, PyInt stop, PyInt step) {
    PyInt length = null;
    try {
      boolean fits = start.fitsLong() && stop.fitsLong() && step.fitsLong();
      long count = fits ? count(start.longValue(), stop.longValue(), step.longValue()) : -1;
      length = count >= 0 ? PyInt.of(count) : PyInt.of(count(start.bigValue(), stop.bigValue(), step.bigValue()));
      return new PyRange(start, stop, step, length);
    } catch (Throwable t) {
      Refs.decref(start);
      Refs.decref(stop);
      Refs.decref(step);
      Refs.xdecref(length);
      throw t;
    }
  }

  /** Makes a range with these bounds. {@code step} is not 0. */
  static PyRange of(BigInteger start, BigInteger stop, BigInteger step) {
    PyInt first = PyInt.of(start);
    PyInt last = null;
    PyInt distance;
    try {
      last = PyInt.of(stop);
      distance = PyInt.of(step);
    } catch (Throwable t) {
      Refs.decref(first);
      Refs.xdecref(last);
      throw t;
    }
    return ofSteal(first, last, distance);
  }

  /** The number of steps from {@code start} to {@code stop}; -1 when a long is too small to tell. */
  private static long count(long start, long stop, long step) {
    boolean up = step > 0;
    if (up ? start >= stop : start <= stop) {
      return 0;
    }
    if (step == Long.MIN_VALUE) {
      return -1;
    }
    long distance = up ? stop - start : start - stop;
    return distance <= 0 ? -1 : (distance - 1) / (up ? step : -step) + 1;
  }

  private static BigInteger count(BigInteger start, BigInteger stop, BigInteger step) {
    BigInteger distance = step.signum() > 0 ? stop.subtract(start) : start.subtract(stop);
    return distance.signum() <= 0
        ? BigInteger.ZERO
        : distance.subtract(BigInteger.ONE).divide(step.abs()).add(BigInteger.ONE);
  }

  /** Whether the position after the last one is a long. */
  private static boolean endFits(long start, long count, long step) {
    long high = Math.multiplyHigh(count, step);
    long distance = count * step;
    if (high != distance >> 63) {
      return false;
    }
    long end = start + distance;
    return ((start ^ end) & (distance ^ end)) >= 0;
  }

  /** The first bound, borrowed. */
  public PyInt start() {
    return start;
  }

  /** The last bound, borrowed. */
  public PyInt stop() {
    return stop;
  }

  /** The step, borrowed. */
  public PyInt step() {
    return step;
  }

  /** The number of items, borrowed. */
  public PyInt length() {
    return length;
  }

  /** Whether all items, and the one that would follow, are longs, so that a {@link PyRangeIterator} can count. */
  public boolean isSmall() {
    return small;
  }

  /** Item number {@code i}, which need not be in the range. */
  PyInt item(BigInteger i) {
    return PyInt.of(value(i));
  }

  /** The value of item number {@code i}, which need not be in the range. */
  BigInteger value(BigInteger i) {
    return start.bigValue().add(i.multiply(step.bigValue()));
  }

  /** Item number {@code i} of a small range. */
  long smallItem(long i) {
    return start.longValue() + i * step.longValue();
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(start);
    visitor.visitIfPresent(stop);
    visitor.visitIfPresent(step);
    visitor.visitIfPresent(length);
  }

  @Override
  protected void release() {
    Refs.decref(start);
    Refs.decref(stop);
    Refs.decref(step);
    Refs.decref(length);
    start = null;
    stop = null;
    step = null;
    length = null;
  }
}
