package org.minipy.runtime.types.singleton;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;

/** The type of {@code NotImplemented}, which is its only instance. */
public final class PyNotImplemented extends PyObject {
  /** The type {@code NotImplementedType}. */
  public static final PyType TYPE = PyType.builtin("NotImplementedType", new PyNotImplementedSlots()).sealed();

  /** {@code NotImplemented}; immortal. */
  public static final PyNotImplemented NOT_IMPLEMENTED = new PyNotImplemented();

  private PyNotImplemented() {
    super(TYPE);
    immortalize();
  }

  /** {@code NotImplemented}, as an owned reference. */
  public static PyObject owned() {
    return Refs.newRef(NOT_IMPLEMENTED);
  }
}
