package org.minipy.runtime.types.function;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;

/** A staticmethod object. */
public final class PyStaticMethod extends PyFunctionWrapper {
  /** The type {@code staticmethod}. */
  public static final PyType TYPE =
      PyType.builtin("staticmethod", new StaticMethodSlots()).withGc().withDict().withOffsets(24, 0)
          .sized(32, 0);

  /** Wraps {@code callable}; takes a reference. */
  public PyStaticMethod(PyObject callable) {
    this(TYPE, callable);
  }

  PyStaticMethod(PyType type, PyObject callable) {
    super(type, callable);
  }
}
