package org.minipy.runtime.types.number;

import java.math.BigInteger;
import org.minipy.runtime.algorithm.NumberHash;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;

/**
 * An int. Values that fit a Java long stand in {@link #value}; {@link PyBigInt} holds the others. The ints from -5 to
 * 256 are immortal and shared.
 */
public class PyInt extends PyObject {
  /** The type {@code int}. */
  public static final PyType TYPE = PyType.builtin("int", new IntSlots()).leaf().sized(24, 4);

  private static final int SMALLEST = -5;
  private static final int LARGEST = 256;
  private static final PyInt[] SMALL = new PyInt[LARGEST - SMALLEST + 1];

  static {
    for (int i = 0; i < SMALL.length; i++) {
      SMALL[i] = new PyInt(TYPE, i + SMALLEST);
      SMALL[i].immortalize();
    }
  }

  final long value;

  /** For subclasses, and for the shared small ints. */
  protected PyInt(PyType type, long value) {
    super(type);
    this.value = value;
  }

  private PyInt(long value) {
    super(TYPE);
    this.value = value;
  }

  /** An int, owned. */
  public static PyInt of(long value) {
    if (value >= SMALLEST && value <= LARGEST) {
      PyInt small = SMALL[(int) value - SMALLEST];
      Refs.incref(small);
      return small;
    }
    return new PyInt(value);
  }

  /** An int, owned. */
  public static PyInt of(BigInteger value) {
    return value.bitLength() < 64 ? of(value.longValue()) : new PyBigInt(TYPE, value);
  }

  /** Whether the value fits a long: {@link #longValue} is exact. */
  public final boolean fitsLong() {
    return !(this instanceof PyBigInt);
  }

  /** The value, when {@link #fitsLong}. */
  public final long longValue() {
    return value;
  }

  /** The value. */
  public BigInteger bigValue() {
    return BigInteger.valueOf(value);
  }

  /** -1, 0 or 1. */
  public int sign() {
    return Long.signum(value);
  }

  /** Whether this is an int itself: neither bool nor an instance of another subclass. */
  public final boolean isExact() {
    return typeObject() == TYPE;
  }

  /** The hash: the value modulo 2**61 - 1, with the value's sign. */
  public long hash() {
    return NumberHash.of(value);
  }

  /** The nearest float; raises OverflowError when there is none. */
  public double toDouble() {
    return value;
  }

  /** The decimal digits; raises ValueError when there are more than the interpreter's limit. */
  public String decimal() {
    return Long.toString(value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
