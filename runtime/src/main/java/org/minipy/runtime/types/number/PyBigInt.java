package org.minipy.runtime.types.number;

import java.math.BigInteger;
import org.minipy.runtime.algorithm.FormatException;
import org.minipy.runtime.algorithm.IntMath;
import org.minipy.runtime.algorithm.IntText;
import org.minipy.runtime.algorithm.NumberHash;
import org.minipy.runtime.error.AlgorithmErrors;
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
  public BigInteger bigValue() {
    return big;
  }

  @Override
  public int sign() {
    return big.signum();
  }

  @Override
  public long hash() {
    return NumberHash.of(big);
  }

  @Override
  public double toDouble() {
    try {
      return IntMath.toDouble(big);
    } catch (FormatException e) {
      throw AlgorithmErrors.raise(e);
    }
  }

  @Override
  public String decimal() {
    try {
      return IntText.decimal(big, IntDigitsLimit.current());
    } catch (FormatException e) {
      throw AlgorithmErrors.raise(e);
    }
  }

  @Override
  public String toString() {
    return big.toString();
  }
}
