package org.minipy.runtime.object;

import org.minipy.runtime.memory.PyObject;

/** The slots and attributes of a {@link Derived} instance. */
public final class ShapedState {
  Shape shape;
  PyObject[] values;

  /** Those of a new instance of {@code type}: none. */
  public ShapedState(PyType type) {
    shape = type.rootShape();
    values = new PyObject[type.valuesHint()];
  }
}
