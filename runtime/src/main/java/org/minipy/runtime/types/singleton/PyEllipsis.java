package org.minipy.runtime.types.singleton;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;

/** The type of {@code Ellipsis}, which is its only instance. */
public final class PyEllipsis extends PyObject {
  /** The type {@code ellipsis}. */
  public static final PyType TYPE = PyType.builtin("ellipsis", new PyEllipsisSlots()).sealed();

  /** {@code Ellipsis}; immortal. */
  public static final PyEllipsis ELLIPSIS = new PyEllipsis();

  private PyEllipsis() {
    super(TYPE);
    immortalize();
  }

  /** {@code Ellipsis}, as an owned reference. */
  public static PyObject owned() {
    return Refs.newRef(ELLIPSIS);
  }
}
