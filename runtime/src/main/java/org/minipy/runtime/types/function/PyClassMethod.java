package org.minipy.runtime.types.function;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;

/** A classmethod object. */
public final class PyClassMethod extends PyFunctionWrapper {
  /** The type {@code classmethod}. */
  public static final PyType TYPE =
      PyType.builtin("classmethod", new ClassMethodSlots()).withGc().withDict().withOffsets(24, 0)
          .sized(32, 0);

  /** Wraps {@code callable}; takes a reference. */
  public PyClassMethod(PyObject callable) {
    this(TYPE, callable);
  }

  PyClassMethod(PyType type, PyObject callable) {
    super(type, callable);
  }
}
