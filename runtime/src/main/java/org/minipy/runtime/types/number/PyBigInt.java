package org.minipy.runtime.types.number;

import java.math.BigInteger;
import org.minipy.runtime.object.PyType;

/** An int that does not fit a Java long. */
public class PyBigInt extends PyInt {
  private final BigInteger big;

  /** For {@link PyInt#of(BigInteger)} and subclasses. */
  protected PyBigInt(PyType type, BigInteger big) {
    super(type, 0);
    this.big = big;
  }

  @Override
  public boolean fitsLong() {
    return big.bitLength() < 64;
  }

  @Override
  public BigInteger bigValue() {
    return big;
  }

  @Override
  public int sign() {
    return big.signum();
  }

  @Override
  public long hash() {
    return IntSlots.hashOf(big);
  }
}
