package org.minipy.runtime.types.number;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinAttribute;

/** The parts of a complex number as attributes. */
enum ComplexAttribute implements BuiltinAttribute {
  REAL("real", "The real part."),
  IMAG("imag", "The imaginary part.");

  private final String name;
  private final String doc;

  ComplexAttribute(String name, String doc) {
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
  public boolean isMember() {
    return true;
  }

  @Override
  public PyObject get(PyObject self) {
    PyComplex c = (PyComplex) self;
    return new PyFloat(this == REAL ? c.real() : c.imag());
  }
}
