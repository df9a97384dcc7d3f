package org.minipy.runtime.modules.sys;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** sys.intern(). */
final class Interning {
  private Interning() {}

  static PyObject intern(PyObject o) {
    if (!(o instanceof PyStr s)) {
      throw Errors.typeError("intern() argument must be str, not " + (o == PyNone.NONE ? "None" : PyType.of(o).name()));
    }
    if (!s.isExact()) {
      throw Errors.typeError("can't intern " + PyType.of(o).name());
    }
    return Refs.newRef(PyStr.intern(s));
  }
}
