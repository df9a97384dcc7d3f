package org.minipy.runtime.object;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.text.PyStr;

/** Names of types as representations and errors show them. */
public final class TypeNames {
  private static final PyStr MODULE = PyStr.intern("__module__");

  private TypeNames() {}

  /** {@code module.qualname}; the module is left out for builtins. */
  public static String qualified(PyType type) {
    String module = module(type);
    String name = qualname(type);
    return module == null || module.equals("builtins") ? name : module + "." + name;
  }

  /** {@code __module__} as text; null when it is not a str. */
  public static String module(PyType type) {
    if (!type.isHeapType()) {
      return type.builtinModule();
    }
    PyObject module = type.dict().getBorrowed(MODULE);
    return module instanceof PyStr s ? s.value() : null;
  }

  /** {@code __qualname__} as text. */
  public static String qualname(PyType type) {
    return type.qualnameBorrowed() instanceof PyStr s ? s.value() : type.shortName();
  }
}
