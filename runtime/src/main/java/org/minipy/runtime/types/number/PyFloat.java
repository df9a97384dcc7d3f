package org.minipy.runtime.types.number;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;

/** A float. */
public class PyFloat extends PyObject {
  /** The type {@code float}. */
  public static final PyType TYPE = PyType.builtin("float", new FloatSlots()).leaf().sized(24, 0).vectorcalled();

  private final double value;

  /** Makes a float. */
  public PyFloat(double value) {
    super(TYPE);
    this.value = value;
  }

  /** For instances of subclasses. */
  protected PyFloat(PyType type, double value) {
    super(type);
    this.value = value;
  }

  /** The value. */
  public final double value() {
    return value;
  }

  /** Whether this is a float itself, not an instance of a subclass. */
  public final boolean isExact() {
    return typeObject() == TYPE;
  }
}
