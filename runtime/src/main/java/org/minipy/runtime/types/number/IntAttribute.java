package org.minipy.runtime.types.number;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinAttribute;

/** The computed attributes of int. */
enum IntAttribute implements BuiltinAttribute {
  REAL("real", "The real part: the number itself."),
  IMAG("imag", "The imaginary part: zero."),
  NUMERATOR("numerator", "The numerator of the number as a fraction: the number itself."),
  DENOMINATOR("denominator", "The denominator of the number as a fraction: one.");

  private final String name;
  private final String doc;

  IntAttribute(String name, String doc) {
    this.name = name;
    this.doc = doc;
  }

  @Override
  public String attributeName() {
    return name;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public PyObject get(PyObject self) {
    return switch (this) {
      case REAL, NUMERATOR -> IntOps.exact((PyInt) self);
      case IMAG -> PyInt.of(0);
      case DENOMINATOR -> PyInt.of(1);
    };
  }
}
