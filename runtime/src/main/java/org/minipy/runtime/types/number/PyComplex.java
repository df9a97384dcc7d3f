package org.minipy.runtime.types.number;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;

/** A complex number. */
public class PyComplex extends PyObject {
  /** The type {@code complex}. */
  public static final PyType TYPE = PyType.builtin("complex", new Slots()).sized(32, 0);

  private final double real;
  private final double imag;

  /** Makes a complex number. */
  public PyComplex(double real, double imag) {
    super(TYPE);
    this.real = real;
    this.imag = imag;
  }

  /** The real part. */
  public final double real() {
    return real;
  }

  /** The imaginary part. */
  public final double imag() {
    return imag;
  }
}
