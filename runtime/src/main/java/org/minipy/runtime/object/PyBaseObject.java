package org.minipy.runtime.object;

import org.minipy.runtime.memory.PyObject;

/** An instance of {@code object} itself. */
public final class PyBaseObject extends PyObject {
  /** Makes one. */
  public PyBaseObject() {
    super(PyType.OBJECT);
  }
}
