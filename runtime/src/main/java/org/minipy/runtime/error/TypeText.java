package org.minipy.runtime.error;

import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.TypeNames;

/** Types in error texts. */
public final class TypeText {
  private TypeText() {}

  /** {@code <class 'module.Name'>}, without asking a metaclass. */
  public static String repr(PyType type) {
    return "<class '" + TypeNames.qualified(type) + "'>";
  }
}
