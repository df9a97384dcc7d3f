package org.minipy.runtime.types.number;

import org.minipy.runtime.algorithm.Complex;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;

/** A complex number. */
public class PyComplex extends PyObject {
  /** The type {@code complex}. */
  public static final PyType TYPE = PyType.builtin("complex", new ComplexSlots()).leaf().sized(32, 0);

  private final double real;
  private final double imag;

  /** Makes a complex number. */
  public PyComplex(double real, double imag) {
    super(TYPE);
    this.real = real;
    this.imag = imag;
  }

  /** Makes a complex number. */
  public PyComplex(Complex value) {
    this(value.real(), value.imag());
  }

  /** For instances of subclasses. */
  protected PyComplex(PyType type, double real, double imag) {
    super(type);
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

  /** Whether this is a complex itself, not an instance of a subclass. */
  public final boolean isExact() {
    return typeObject() == TYPE;
  }
}
