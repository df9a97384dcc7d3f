package org.minipy.runtime.types.slice;

import java.math.BigInteger;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** {@code slice.indices}: the bounds fitted to a length, without any limit on their size. */
public final class SliceIndices {
  private static final BigInteger MINUS_ONE = BigInteger.ONE.negate();

  private SliceIndices() {}

  /**
   * The start, stop and step of {@code slice} in a sequence of {@code lengthObject} items; raises TypeError or
   * ValueError.
   */
  public static PyTuple of(PySlice slice, PyObject lengthObject) {
    BigInteger length = take(Indexes.index(lengthObject));
    if (length.signum() < 0) {
      throw Errors.valueError("length should not be negative");
    }
    BigInteger step = slice.step() == PyNone.NONE ? BigInteger.ONE : bound(slice.step());
    if (step.signum() == 0) {
      throw SliceRange.zeroStep();
    }
    boolean backwards = step.signum() < 0;
    BigInteger lower = backwards ? MINUS_ONE : BigInteger.ZERO;
    BigInteger upper = backwards ? length.subtract(BigInteger.ONE) : length;
    BigInteger start = fit(slice.start(), backwards ? upper : lower, length, lower, upper);
    BigInteger stop = fit(slice.stop(), backwards ? lower : upper, length, lower, upper);
    return new TupleBuilder(3).integer(start).integer(stop).integer(step).build();
  }

  private static BigInteger fit(PyObject bound, BigInteger ifNone, BigInteger length, BigInteger lower,
      BigInteger upper) {
    if (bound == PyNone.NONE) {
      return ifNone;
    }
    BigInteger value = bound(bound);
    return value.signum() < 0 ? value.add(length).max(lower) : value.min(upper);
  }

  private static BigInteger bound(PyObject o) {
    if (!Indexes.isIndex(o)) {
      throw SliceRange.notAnIndex();
    }
    return take(Indexes.index(o));
  }

  private static BigInteger take(PyInt i) {
    BigInteger value = i.bigValue();
    Refs.decref(i);
    return value;
  }
}
