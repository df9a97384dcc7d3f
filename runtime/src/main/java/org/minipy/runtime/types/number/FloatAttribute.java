package org.minipy.runtime.types.number;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinAttribute;

/** The computed attributes of float. */
enum FloatAttribute implements BuiltinAttribute {
  REAL("real", "The real part: the number itself."),
  IMAG("imag", "The imaginary part: zero.");

  private final String name;
  private final String doc;

  FloatAttribute(String name, String doc) {
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
      case REAL -> FloatSlots.exact((PyFloat) self);
      case IMAG -> new PyFloat(0);
    };
  }
}
