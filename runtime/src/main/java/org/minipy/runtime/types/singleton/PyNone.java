package org.minipy.runtime.types.singleton;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;

/** The type of {@code None}, which is its only instance. */
public final class PyNone extends PyObject {
  /** The type {@code NoneType}. */
  public static final PyType TYPE = PyType.builtin("NoneType", new PyNoneSlots()).sealed();

  /** {@code None}; immortal. */
  public static final PyNone NONE = new PyNone();

  private PyNone() {
    super(TYPE);
    immortalize();
  }

  /** {@code None}, as an owned reference. */
  public static PyObject owned() {
    return Refs.newRef(NONE);
  }
}
